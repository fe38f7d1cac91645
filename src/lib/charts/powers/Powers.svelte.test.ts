import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, madeUpPower, views } from './made-up-data';
import Powers from './Powers.svelte';
import type { PowersState } from './state';

const data = madeUpData([
	madeUpPower({ id: 'cpt', kind: 'council', enters: 'yes', stands: 'open' }),
	madeUpPower({ id: 'cat-committee', hears: 'yes', binds: 'mixed' }),
	madeUpPower({ id: 'icrc', kind: 'other', binds: 'yes' }),
	madeUpPower({ id: 'onk', kind: 'domestic', enters: 'domestic', hears: 'limited' })
]);

function props(view: PowersState['view']) {
	return {
		data,
		state: { chart: 'powers' as const, view },
		size: { width: 720, height: 560 },
		title: 'Who has the key'
	};
}

test('is one picture, named by its finding', async () => {
	const screen = await render(Powers, props('enter'));
	await expect.element(screen.getByRole('img', { name: 'Who has the key' })).toBeVisible();
});

test('keeps the element of every body from view to view', async () => {
	const screen = await render(Powers, props('enter'));
	const marks = () => [...screen.container.querySelectorAll('.mark[data-id]')];
	const before = marks();
	expect(before).toHaveLength(4);
	for (const view of views) {
		await screen.rerender(props(view));
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
		expect(marks()).toHaveLength(4);
	}
});
