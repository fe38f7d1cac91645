import { sum } from 'd3';
import type { FollowedTieId } from '$lib/record/tie-groups';
import type { Size } from '../size';
import { settingsFor, type Measures } from './measures';
import type { TieGroupKey, TieMark, TiesSeries } from './state';

/** What stands under one another in the chart, from its top to its axis. */
export type RowKey = `heading ${TieGroupKey}` | FollowedTieId | 'seat' | 'accounts';

/** A row with its place, px. */
export interface PlacedRow {
	top: number;
	height: number;
}

/** The rows of a view and the setting in which they have room. */
export interface Rows {
	measures: Measures;
	rows: Map<RowKey, PlacedRow>;
}

interface RowDemand {
	key: RowKey;
	/** The least height it can do with, px. */
	least: number;
	/** Its share in what is left over. */
	share: number;
}

/** Whether a lane has its name beside it in this setting. */
export function isNamed(
	{ emphasised }: Pick<TieMark, 'emphasised'>,
	{ namesAll }: Measures
): boolean {
	return emphasised || namesAll;
}

/** Gives every lane its height: in the fullest setting for which there is room. */
export function placeRows(series: TiesSeries, size: Size): Rows {
	const settings = settingsFor(size, series.view);
	const roomIn = ({ headroom, axisRoom }: Measures) => size.height - headroom - axisRoom;
	const leastOf = (measures: Measures) => sum(demandsOf(series, measures), ({ least }) => least);
	const measures =
		settings.find((setting) => leastOf(setting) <= roomIn(setting)) ?? settings.at(-1);
	if (!measures) throw new Error('the ties chart has no setting');
	const demands = demandsOf(series, measures);
	const spare = Math.max(0, roomIn(measures) - leastOf(measures));
	const shares = sum(demands, ({ share }) => share);
	let top = measures.headroom;
	const rows = new Map<RowKey, PlacedRow>();
	for (const { key, least, share } of demands) {
		const height = least + (spare * share) / shares;
		rows.set(key, { top, height });
		top += height;
	}
	return { measures, rows };
}

function demandsOf({ groups, seat }: TiesSeries, measures: Measures): RowDemand[] {
	return groups.flatMap(({ key, marks }) => [
		...(measures.headings
			? [{ key: `heading ${key}` as const, least: measures.heading, share: 0.2 }]
			: []),
		...marks.flatMap((mark) => [
			laneDemand(mark, measures),
			...(seat && mark.id === 'ecpt' ? seatDemands(measures) : [])
		])
	]);
}

function laneDemand(mark: TieMark, measures: Measures): RowDemand {
	const { design, line, lines, bar } = measures;
	switch (design) {
		case 'wide': {
			const beside = mark.emphasised ? lines.emphasised : lines.context;
			return { key: mark.id, least: beside * line + 1, share: mark.emphasised ? 1 : 0.5 };
		}
		case 'narrow':
			return isNamed(mark, measures)
				? { key: mark.id, least: line + bar.least + 2, share: 1 }
				: { key: mark.id, least: bar.least + 2, share: 0.4 };
		default:
			return design satisfies never;
	}
}

function seatDemands({ design, line, bar }: Measures): RowDemand[] {
	const accounts = { key: 'accounts', least: 5 * line, share: 1.2 } as const;
	switch (design) {
		case 'wide':
			return [{ key: 'seat', least: 2 * line + 1, share: 1 }, accounts];
		case 'narrow':
			return [{ key: 'seat', least: line + bar.least + 2, share: 1 }, accounts];
		default:
			return design satisfies never;
	}
}
