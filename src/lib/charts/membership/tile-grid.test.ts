import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { gridSize, tileGrid } from './tile-grid';

describe('the map of tiles', () => {
	it('has a tile for every state of the record and for no other', () => {
		expect([...tileGrid.keys()].sort()).toEqual(record.states.map(({ iso3 }) => iso3).sort());
	});

	it('gives no two states the same place or the same two letters', () => {
		const tiles = [...tileGrid.values()];
		expect(new Set(tiles.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(
			47
		);
		expect(new Set(tiles.map(({ iso2 }) => iso2)).size).toBe(47);
	});

	it('is eleven tiles wide and eight high', () => {
		expect(gridSize).toEqual({ columns: 11, rows: 8 });
	});

	it('puts neighbours the right way round', () => {
		const at = (iso3: string) => tileGrid.get(iso3) ?? { column: NaN, row: NaN };
		expect(at('ISL').column).toBeLessThan(at('NOR').column);
		expect(at('PRT').column).toBeLessThan(at('ESP').column);
		expect(at('UKR').row).toBeGreaterThan(at('RUS').row);
		expect(at('UKR').column).toBeGreaterThan(at('POL').column);
		expect(at('CYP').row).toBeGreaterThan(at('TUR').row);
		expect(at('MLT').row).toBeGreaterThan(at('ITA').row);
	});
});
