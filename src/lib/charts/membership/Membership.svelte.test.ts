import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { madeUpData, states as storyStates } from './made-up-data';
import Membership from './Membership.svelte';
import type { MembershipState } from './state';

const chart = 'membership';
const views: MembershipState[] = [
	...storyStates,
	{ chart, view: 'explore', year: 1999, country: 'CYP' },
	{ chart, view: 'explore', year: 'latest', country: null }
];

const props = (state: MembershipState) => ({
	data: madeUpData(),
	state,
	size: { width: 720, height: 560 },
	title: 'A treaty fills a map'
});

it('is one picture named by its finding', async () => {
	const screen = await render(Membership, props({ chart, view: 'all' }));
	await expect.element(screen.getByRole('img', { name: 'A treaty fills a map' })).toBeVisible();
});

it('keeps every tile and everything in it from view to view, and changes only what is seen', async () => {
	const screen = await render(Membership, props({ chart, view: 'first-day' }));
	const elements = () => [...screen.container.querySelectorAll('.mark, .mark *')];
	const before = elements();
	expect(screen.container.querySelectorAll('.mark[data-id]')).toHaveLength(5);
	for (const state of views) {
		await screen.rerender(props(state));
		const now = elements();
		expect(now).toHaveLength(before.length);
		expect(now.every((element, index) => element === before[index])).toBe(true);
	}
});

it('asks for the country whose tile was pointed at, an empty one too', async () => {
	const onchange = vi.fn();
	const explore = { chart, view: 'explore', year: 1988, country: null } as const;
	const screen = await render(Membership, { ...props(explore), onchange });
	const code = screen.container.querySelector('[data-id="CYP"] .label')?.getBoundingClientRect();
	// Below the code, where nothing but the tile is.
	const [x, y] = [(code?.left ?? 0) + 2, (code?.bottom ?? 0) + 2];
	document
		.elementFromPoint(x, y)
		?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: y }));
	expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...explore, country: 'CYP' });
});
