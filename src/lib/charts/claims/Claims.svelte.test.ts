import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Claims from './Claims.svelte';
import { everyClaim } from './explore';
import { madeUpData } from './made-up-data';
import type { ClaimsState } from './state';

const verdictsState: ClaimsState = { chart: 'claims', view: 'verdicts' };

function props(state: ClaimsState) {
	return { data: madeUpData, state, size: { width: 720, height: 560 }, title: 'Four claims' };
}

test('is one picture, named by its finding', async () => {
	const screen = await render(Claims, props(verdictsState));
	await expect.element(screen.getByRole('img', { name: 'Four claims' })).toBeVisible();
});

test('keeps the element of every claim when they move', async () => {
	const screen = await render(Claims, props(verdictsState));
	const marks = () => [...screen.container.querySelectorAll<SVGGElement>('.mark[data-id]')];
	const before = marks();
	const places = before.map((mark) => mark.style.transform);
	await screen.rerender(props(everyClaim));
	expect(marks()).toEqual(before);
	expect(marks().map((mark) => mark.style.transform)).not.toEqual(places);
});

test('makes faint what does not match, and rings the chosen claim', async () => {
	const screen = await render(Claims, props({ ...everyClaim, article: 'article-2', claim: 'C04' }));
	const faint = [...screen.container.querySelectorAll<SVGGElement>('.mark')]
		.filter((mark) => mark.style.opacity !== '1')
		.map((mark) => mark.dataset['id']);
	expect(faint).toEqual(['C01', 'C02']);
	expect(screen.container.querySelectorAll('rect[stroke="var(--ink)"]')).toHaveLength(1);
});

test('asks for the claim that a reader points at, in the exploring view only', async () => {
	const onchange = vi.fn<(next: ClaimsState) => void>();
	const screen = await render(Claims, { ...props(verdictsState), onchange });
	const click = () => {
		const mark = screen.container.querySelector('[data-id="C03"]');
		const box = mark?.getBoundingClientRect();
		const at = { clientX: (box?.x ?? 0) + 2, clientY: (box?.y ?? 0) + 2, bubbles: true };
		mark?.dispatchEvent(new MouseEvent('click', at));
	};
	click();
	expect(onchange).not.toHaveBeenCalled();
	await screen.rerender({ ...props(everyClaim), onchange });
	click();
	expect(onchange).toHaveBeenCalledWith({ ...everyClaim, claim: 'C03' });
});
