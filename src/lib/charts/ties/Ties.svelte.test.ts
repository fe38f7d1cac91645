import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, views } from './made-up-data';
import type { TiesState } from './state';
import Ties from './Ties.svelte';

const props = (view: TiesState['view']) => ({
	data: madeUpData(),
	state: { chart: 'ties' as const, view },
	size: { width: 720, height: 560 },
	title: 'Ties'
});

test('is one picture named by its finding, with one mark for every tie', async () => {
	const screen = await render(Ties, props('joined'));
	await expect.element(screen.getByRole('img', { name: 'Ties' })).toBeVisible();
	expect(screen.container.querySelectorAll('.mark[data-id]')).toHaveLength(9);
});

test('keeps the elements of its marks, also where it sorts them anew', async () => {
	const screen = await render(Ties, props('joined'));
	const marks = () =>
		new Map(
			[...screen.container.querySelectorAll('.mark[data-id]')].map((mark) => [
				mark.getAttribute('data-id'),
				mark
			])
		);
	const before = marks();
	for (const view of views) {
		await screen.rerender(props(view));
		const after = marks();
		for (const [id, mark] of before) expect(after.get(id)).toBe(mark);
	}
});

test('shows the seat only where it speaks of it', async () => {
	const screen = await render(Ties, props('empty-seat'));
	const seat = () => screen.container.querySelector('[data-id="empty-seat"]');
	expect(seat()).not.toBeNull();
	await expect.element(screen.getByText('empty since December 2023')).toBeVisible();
	await screen.rerender(props('today'));
	expect(seat()).toBeNull();
});
