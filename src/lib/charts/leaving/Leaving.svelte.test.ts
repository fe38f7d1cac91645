import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Leaving from './Leaving.svelte';
import { madeUpData, states } from './made-up-data';
import type { LeavingState } from './state';

const props = (state: LeavingState) => ({
	data: madeUpData(),
	state,
	size: { width: 720, height: 560 },
	title: 'Not in Moscow'
});

const order: LeavingState = { chart: 'leaving', view: 'order' };
const explore: LeavingState = { chart: 'leaving', view: 'explore', receipt: null };

test('keeps the elements of its marks from state to state', async () => {
	const screen = await render(Leaving, props(order));
	await expect.element(screen.getByRole('img', { name: 'Not in Moscow' })).toBeVisible();
	const marks = () => [...screen.container.querySelectorAll('.mark[data-id]')];
	const before = marks();
	expect(before).toHaveLength(9);
	for (const state of states) {
		await screen.rerender(props(state));
		expect(marks().every((mark, index) => mark === before[index])).toBe(true);
	}
});

test('asks for the day of receipt that is pointed at on the upper axis, and only there', async () => {
	const onchange = vi.fn<(state: LeavingState) => void>();
	const screen = await render(Leaving, { ...props(explore), onchange });
	const svg = screen.container.querySelector('svg');
	const { left = 0, top = 0, width = 0 } = svg?.getBoundingClientRect() ?? {};
	const scale = width / 720;
	const click = (x: number, y: number) =>
		svg?.dispatchEvent(
			new MouseEvent('click', { clientX: left + x * scale, clientY: top + y * scale })
		);
	click(200, 540);
	click(2, 100);
	expect(onchange).not.toHaveBeenCalled();
	click(200, 110);
	expect(onchange).toHaveBeenCalledWith({
		chart: 'leaving',
		view: 'explore',
		receipt: expect.stringMatching(/^2026-0\d-\d\d$/) as string
	});
});
