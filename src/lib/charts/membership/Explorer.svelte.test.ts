import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Explorer from './Explorer.svelte';
import { madeUpData } from './made-up-data';
import type { ExploreState } from './state';

const data = madeUpData();

function explore(over: Partial<ExploreState> = {}): ExploreState {
	return { chart: 'membership', view: 'explore', year: 'latest', country: null, ...over };
}

async function show(state: ExploreState) {
	const onchange = vi.fn<(state: ExploreState) => void>();
	await render(Explorer, { data, state, onchange });
	return onchange;
}

describe('the year', () => {
	it('goes back and forth with the arrow keys of the slider', async () => {
		const onchange = await show(explore({ year: 2000 }));
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(page.getByRole('slider', { name: 'Year' })).toHaveFocus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 1999 }));
	});

	it('goes to either end with Home and End', async () => {
		const onchange = await show(explore({ year: 2000, country: 'AUT' }));
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Home}');
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 1987, country: 'AUT' }));
		await userEvent.keyboard('{End}');
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 'latest', country: 'AUT' }));
	});

	it('goes by one with the buttons, from the keyboard too', async () => {
		const onchange = await show(explore({ year: 2000 }));
		await userEvent.tab();
		await expect.element(page.getByRole('button', { name: 'Earlier' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 1999 }));
		await page.getByRole('button', { name: 'Later' }).click();
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 2001 }));
	});

	it('stops at the ends without asking for anything', async () => {
		const onchange = await show(explore());
		const later = page.getByRole('button', { name: 'Later' });
		await expect.element(later).toHaveAttribute('aria-disabled', 'true');
		(later.element() as HTMLButtonElement).click();
		expect(onchange).not.toHaveBeenCalled();
	});

	it('is told with the count, politely, but not while the slider speaks for itself', async () => {
		await show(explore({ year: 1994 }));
		const output = page.getByRole('status');
		await expect.element(output).toHaveTextContent('1994: 2 bound by our table');
		await expect.element(output).toHaveAttribute('aria-live', 'polite');
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(output).toHaveAttribute('aria-live', 'off');
		await expect
			.element(page.getByRole('slider'))
			.toHaveAttribute('aria-valuetext', '1994: 2 bound by our table');
	});

	it('falls back into the record when the state asks for one outside it', async () => {
		await show(explore({ year: 1900 }));
		await expect.element(page.getByRole('slider')).toHaveValue('1987');
	});
});

describe('the country', () => {
	it('is chosen from a list of all states and handed on with the year', async () => {
		const onchange = await show(explore({ year: 1995 }));
		await page.getByRole('combobox', { name: 'Country' }).selectOptions('Borduria');
		expect(onchange).toHaveBeenLastCalledWith(explore({ year: 1995, country: 'BEL' }));
	});

	it('can be given up again', async () => {
		const onchange = await show(explore({ country: 'AUT' }));
		await page.getByRole('combobox', { name: 'Country' }).selectOptions('Choose a country');
		expect(onchange).toHaveBeenLastCalledWith(explore());
	});

	it('tells the dates of a chosen state, politely', async () => {
		await show(explore({ country: 'BEL' }));
		const dates = page.getByRole('region', { name: 'Borduria' });
		await expect.element(dates).toBeVisible();
		expect(dates.element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
	});

	it('shows to the day what is confirmed and by the year what is not', async () => {
		await show(explore({ country: 'BEL' }));
		const dates = page.getByRole('region', { name: 'Borduria' });
		await expect.element(dates).toHaveTextContent(/In force: 1 February 1989 from a source/);
		await expect
			.element(dates)
			.toHaveTextContent(/Signed: 1987 year only; day to be confirmed with the Treaty Office/);
		await expect.element(dates).not.toHaveTextContent('26 November 1987');
		await expect.element(dates).not.toHaveTextContent('12 October 1988');
		await expect.element(dates).toHaveTextContent('Note: A remark.');
	});

	it('shows that a successor has no signature of its own', async () => {
		await show(explore({ country: 'MNE' }));
		const dates = page.getByRole('region', { name: 'Doria' });
		await expect.element(dates).toHaveTextContent('no signature of its own');
		await expect.element(dates).toHaveTextContent('2006, by succession');
	});

	it('does not call Russia a member still, nor bound for sure', async () => {
		await show(explore({ country: 'RUS' }));
		const dates = page.getByRole('region', { name: 'Russia' });
		await expect.element(dates).toHaveTextContent('28 February 1996 to 16 March 2022');
		await expect.element(dates).toHaveTextContent('whether Russia is still bound is not known');
		await expect.element(dates).toHaveTextContent('May 1998');
	});
});
