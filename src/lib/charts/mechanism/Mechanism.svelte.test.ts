import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, views } from './made-up-data';
import Mechanism from './Mechanism.svelte';
import type { MechanismState } from './state';

const props = (view: MechanismState['view']) => ({
	data: madeUpData(),
	state: { chart: 'mechanism' as const, view },
	size: { width: 720, height: 560 },
	title: 'Any place, at any time'
});

test('is one picture named by its finding, with a mark for every rule', async () => {
	const screen = await render(Mechanism, props('notify'));
	await expect.element(screen.getByRole('img', { name: 'Any place, at any time' })).toBeVisible();
	const ids = [...screen.container.querySelectorAll('.mark[data-id]')].map((mark) =>
		mark.getAttribute('data-id')
	);
	expect(new Set(ids)).toEqual(new Set(madeUpData().rules.map(({ id }) => id)));
	expect(ids).toHaveLength(12);
});

test('keeps the elements of its marks from view to view', async () => {
	const screen = await render(Mechanism, props('notify'));
	const marks = () => [...screen.container.querySelectorAll('[data-id]')];
	const before = marks();
	for (const view of views) {
		await screen.rerender(props(view));
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
	}
});
