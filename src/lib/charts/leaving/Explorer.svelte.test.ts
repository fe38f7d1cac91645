import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Explorer from './Explorer.svelte';
import { madeUpData } from './made-up-data';
import type { LeavingExploreState } from './state';

const data = madeUpData();
const explore = (receipt: string | null): LeavingExploreState => ({
	chart: 'leaving',
	view: 'explore',
	receipt
});

async function show(receipt: string | null) {
	const onchange = vi.fn<(state: LeavingExploreState) => void>();
	const screen = await render(Explorer, { data, state: explore(receipt), onchange });
	const field = screen.container.querySelector('input');
	if (!field) throw new Error('no field');
	const write = (text: string) => {
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	};
	return { onchange, screen, field, write, result: page.getByRole('status') };
}

describe('the result', () => {
	it('is conditional, and says that the day is not known while none is chosen', async () => {
		const { result } = await show(null);
		await expect.element(result).toHaveTextContent('The day of receipt is not known to us');
	});

	it('says that Russia would be out, or would still be bound', async () => {
		const { result, screen, onchange } = await show('2025-10-31');
		await expect
			.element(result)
			.toHaveTextContent(
				'If the Secretary General received the notice on 31 October 2025, the treaty would end for Russia on 1 November 2026. On 21 November 2026 Russia would no longer be bound.'
			);
		await screen.rerender({ data, state: explore('2025-11-01'), onchange });
		await expect
			.element(result)
			.toHaveTextContent('On 21 November 2026 Russia would still be bound.');
	});
});

describe('the day of receipt', () => {
	it('is handed on from the field', async () => {
		const { onchange, write } = await show(null);
		write('2026-03-31');
		expect(onchange).toHaveBeenLastCalledWith(explore('2026-03-31'));
	});

	it('goes by a day and by a month with the buttons, from the keyboard too', async () => {
		const { onchange } = await show('2026-01-31');
		await page.getByRole('button', { name: 'A month later' }).click();
		expect(onchange).toHaveBeenLastCalledWith(explore('2026-02-28'));
		page.getByRole('button', { name: 'A day earlier' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(explore('2026-01-30'));
	});

	it('can be one of the telling days, or none', async () => {
		const { onchange } = await show('2026-01-31');
		await page.getByRole('button', { name: '29 September 2025: earliest possible' }).click();
		expect(onchange).toHaveBeenLastCalledWith(explore('2025-09-29'));
		await page.getByRole('button', { name: '31 October 2025' }).click();
		expect(onchange).toHaveBeenLastCalledWith(explore('2025-10-31'));
		await page.getByRole('button', { name: 'No day' }).click();
		expect(onchange).toHaveBeenLastCalledWith(explore(null));
	});

	it('stops at the ends', async () => {
		const { onchange } = await show('2026-11-21');
		const later = page.getByRole('button', { name: 'A day later' });
		await expect.element(later).toHaveAttribute('aria-disabled', 'true');
		(later.element() as HTMLButtonElement).click();
		expect(onchange).not.toHaveBeenCalled();
	});
});

describe('what cannot be read', () => {
	it('is answered in words and loses nothing', async () => {
		const { onchange, write, field, result } = await show('2026-03-15');
		write('2025-09-28');
		await expect.element(result).toHaveTextContent('before the law was signed');
		write('2026-11-22');
		await expect.element(result).toHaveTextContent('later than this record knows');
		expect(onchange).not.toHaveBeenCalled();
		expect(field.value).toBe('2026-11-22');
		await expect.element(page.getByLabelText(/received the notice/)).toBeInvalid();
	});

	it('is answered where the field is one for text', async () => {
		const { onchange, write, field, result } = await show('2026-03-15');
		field.type = 'text';
		write('2026-02-29');
		await expect.element(result).toHaveTextContent('February 2026 has 28 days');
		write('soon');
		await expect.element(result).toHaveTextContent('This is not a date');
		expect(onchange).not.toHaveBeenCalled();
		write('2026-02-28');
		expect(onchange).toHaveBeenLastCalledWith(explore('2026-02-28'));
	});

	it('goes from the field when the day before it is chosen again', async () => {
		const { write, field, result } = await show('2025-09-29');
		write('2025-09-01');
		await page.getByRole('button', { name: '29 September 2025' }).click();
		expect(field.value).toBe('2025-09-29');
		await expect.element(result).toHaveTextContent('If the Secretary General');
	});
});
