import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ChartTable from './ChartTable.svelte';

const cell = (text: string, provisional = false) => ({ text, provisional });
const sources = [{ id: 'door-book', label: 'The Keeper, 1999' }];

test('names itself and heads its columns and rows', async () => {
	const screen = await render(ChartTable, {
		table: {
			caption: 'Two acts',
			columns: ['Date', 'Act'],
			rows: [
				{ id: 'a', cells: [cell('1976'), cell('Proposed')], sources },
				{ id: 'b', cells: [cell('1987'), cell('Adopted')], sources }
			]
		}
	});
	await expect.element(screen.getByRole('table', { name: 'Two acts' })).toBeVisible();
	await expect.element(screen.getByRole('columnheader', { name: 'Act' })).toBeVisible();
	await expect.element(screen.getByRole('rowheader', { name: '1987' })).toBeVisible();
	expect(screen.getByText('†').elements()).toEqual([]);
	await expect
		.element(screen.getByRole('link', { name: 'The Keeper, 1999' }).first())
		.toHaveAttribute('href', '/sources/#door-book');
});

test('marks a provisional cell in sight and in words, and explains the mark', async () => {
	const screen = await render(ChartTable, {
		table: {
			caption: 'One act',
			columns: ['Date', 'Act'],
			rows: [{ id: 'a', cells: [cell('1988'), cell('Seventh ratification', true)], sources }]
		}
	});
	await expect
		.element(screen.getByRole('cell', { name: 'Seventh ratification (provisional)' }))
		.toBeVisible();
	await expect.element(screen.getByText(/^† Provisional/)).toBeVisible();
});

test('scrolls within itself when it is wider than its room', async () => {
	const columns = Array.from({ length: 12 }, (_, index) => `Column ${String(index)}`);
	const screen = await render(ChartTable, {
		table: {
			caption: 'Wide',
			columns,
			rows: [{ id: 'a', cells: columns.map((text) => cell(text)), sources }]
		}
	});
	const room = screen.getByRole('region', { name: 'Wide' }).element();
	expect(room.scrollWidth).toBeGreaterThan(room.clientWidth);
	expect(room.getAttribute('tabindex')).toBe('0');
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});
