import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { orderedSteps } from '../story/step-order';
import Chart from './Chart.svelte';
import { chartData } from './chart-data.server';
import { enlargementOf, leastSheet, sheetIn } from './enlargement';

it('makes labels as large as words, as far as the sheet allows', () => {
	expect(enlargementOf({ width: 900, height: 600 }, 31.2)).toBeCloseTo(2.6);
	expect(enlargementOf({ width: 480, height: 600 }, 31.2)).toBe(2);
	expect(enlargementOf({ width: 900, height: 360 }, 31.2)).toBe(2);
	expect(enlargementOf({ width: 320, height: 280 }, 12)).toBe(1);
	expect(enlargementOf({ width: 180, height: 280 }, 12)).toBe(0.75);
	expect(enlargementOf({ width: 60, height: 280 }, 12)).toBe(0.25);
});

/** px */
const tinyRooms = [
	{ width: 1, height: 1 },
	{ width: 60, height: 40 },
	{ width: 100, height: 80 },
	{ width: 10, height: 400 },
	{ width: 600, height: 20 }
];

describe.each(tinyRooms)('a room of $width × $height px', (room) => {
	const sheet = sheetIn(room, enlargementOf(room, 12));

	it('has a sheet that a chart can be laid out on', () => {
		expect(sheet.width).toBeGreaterThanOrEqual(leastSheet.width);
		expect(sheet.height).toBeGreaterThanOrEqual(leastSheet.height);
	});

	it.each(orderedSteps)('has a sound drawing of $id', ({ state }) => {
		const props = { data: chartData, state, size: sheet, title: 'Title' };
		expect(render(Chart, { props }).body).not.toMatch(/NaN|Infinity|undefined|(width|height|r)="-/);
	});
});
