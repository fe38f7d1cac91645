import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, views } from './made-up-data';
import type { StatementsState } from './state';
import Statements from './Statements.svelte';

function props(view: StatementsState['view']) {
	return {
		data: madeUpData(),
		state: { chart: 'statements' as const, view },
		size: { width: 720, height: 560 },
		title: 'Five statements'
	};
}

test('is one picture, named by its finding', async () => {
	const screen = await render(Statements, props('all'));
	await expect.element(screen.getByRole('img', { name: 'Five statements' })).toBeVisible();
});

test('keeps the element of every statement from view to view', async () => {
	const screen = await render(Statements, props('first'));
	const marks = () => [...screen.container.querySelectorAll('.mark[data-id]')];
	const before = marks();
	expect(before).toHaveLength(5);
	for (const view of views) {
		await screen.rerender(props(view));
		expect(marks()).toHaveLength(5);
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
	}
});
