import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, views } from './made-up-data';
import Origins from './Origins.svelte';
import type { OriginsState } from './state';

const props = (view: OriginsState['view']) => ({
	data: madeUpData(),
	state: { chart: 'origins' as const, view },
	size: { width: 720, height: 560 },
	title: 'Eleven years'
});

test('is one picture named by its finding, with a mark for every row', async () => {
	const screen = await render(Origins, props('idea'));
	await expect.element(screen.getByRole('img', { name: 'Eleven years' })).toBeVisible();
	const ids = [...screen.container.querySelectorAll('.mark[data-id]')].map((mark) =>
		mark.getAttribute('data-id')
	);
	expect(ids).toHaveLength(11);
	expect(new Set(ids).size).toBe(11);
});

test('keeps the elements of its marks from view to view', async () => {
	const screen = await render(Origins, props('idea'));
	const marks = () => [...screen.container.querySelectorAll('[data-id]')];
	const before = marks();
	for (const view of views) {
		await screen.rerender(props(view));
		expect(marks()).toEqual(before);
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
	}
});

test('shows what is spoken of, and hides what is still to come', async () => {
	const screen = await render(Origins, props('opened'));
	const opacityOf = (id: string) => {
		const mark = screen.container.querySelector(`[data-id="${id}"]`);
		return mark && getComputedStyle(mark).opacity;
	};
	await expect.element(screen.getByText('19 states sign')).toBeVisible();
	expect(opacityOf('convention-opened')).toBe('1');
	expect(opacityOf('committee-begins')).toBe('0');
});
