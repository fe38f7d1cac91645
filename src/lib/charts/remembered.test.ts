import { expect, it, vi } from 'vitest';
import { remembered } from './remembered';

const size = { width: 300, height: 200 };

it('places a state once, however often it is asked for', () => {
	const place = vi.fn((data: string, state: { view: string }) => data + state.view);
	const layout = remembered(place);
	const state = { view: 'first' };
	expect(layout('rows ', state, size)).toBe('rows first');
	expect(layout('rows ', state, { ...size })).toBe('rows first');
	expect(place).toHaveBeenCalledTimes(1);
});

it('places it anew at another size, from other rows, and for another state', () => {
	const place = vi.fn((data: string, state: { view: string }) => data + state.view);
	const layout = remembered(place);
	const state = { view: 'first' };
	layout('rows ', state, size);
	layout('rows ', state, { ...size, width: 301 });
	expect(layout('others ', state, { ...size, width: 301 })).toBe('others first');
	layout('others ', { view: 'first' }, size);
	expect(place).toHaveBeenCalledTimes(4);
});

it('places it anew in another language', () => {
	let locale = 'en';
	const layout = remembered(
		(data: string, state: { view: string }) => `${data} ${state.view} ${locale}`,
		() => locale
	);
	const state = { view: 'first' };
	expect(layout('rows', state, size)).toBe('rows first en');
	locale = 'fr';
	expect(layout('rows', state, size)).toBe('rows first fr');
});
