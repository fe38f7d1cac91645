import { growthIn, sizeClassOf, type Size, type SizeClass } from '../size';
import { labelSize } from '../text-block';
import type { TiesState } from './state';

/** Sizes that depend on the room, px. */
export interface Measures {
	design: SizeClass;
	/** Type size, and the height of a line. */
	text: number;
	line: number;
	/** Height of a group's heading, and its type size. */
	heading: number;
	headingText: number;
	/** The least and the greatest height of a bar. */
	bar: { least: number; most: number };
	/** How far the mark of an act reaches beyond a bar. */
	reach: number;
	/** Room over the lanes for what is said of a day across them. */
	headroom: number;
	/** Room under the lanes for the axis. */
	axisRoom: number;
	/** Whether lanes that the view does not speak of have their names too. */
	namesAll: boolean;
	/** Lines beside a lane: its name, and under it its years. Narrow lanes have both on one line. */
	lines: { emphasised: 1 | 2; context: 1 | 2 };
	headings: boolean;
}

/**
 * The ways of setting the chart in a room, the fullest first: what must give way first are the
 * names of lanes that the view does not speak of, then the headings.
 */
export function settingsFor(size: Size, view: TiesState['view']): Measures[] {
	switch (sizeClassOf(size)) {
		case 'wide':
			return wideSettings(size, view);
		case 'narrow':
			return narrowSettings(view);
	}
}

function wideSettings(size: Size, view: TiesState['view']): Measures[] {
	const text = growthIn(size)(13.5, labelSize, 16);
	const line = Math.round(text * 1.22);
	const full: Measures = {
		design: 'wide',
		text,
		line,
		heading: line + 5,
		headingText: text + 1,
		bar: { least: 7, most: text + 8 },
		reach: 3,
		headroom: headLines(view) * line + 4,
		axisRoom: 24,
		namesAll: true,
		lines: { emphasised: 2, context: 2 },
		headings: true
	};
	return [
		full,
		{ ...full, lines: { emphasised: 2, context: 1 } },
		{ ...full, lines: { emphasised: 1, context: 1 } },
		{ ...full, lines: { emphasised: 1, context: 1 }, headings: false }
	];
}

function narrowSettings(view: TiesState['view']): Measures[] {
	/** In 2022 both sides have their words over half the width. */
	const lines = headLines(view) + (view === '2022' ? 1 : 0);
	const roomy: Measures = {
		design: 'narrow',
		text: labelSize,
		line: 15,
		heading: 17,
		headingText: 13,
		bar: { least: 5, most: 11 },
		reach: 0.9,
		headroom: lines * 15 + (lines > 0 ? 3 : 0),
		axisRoom: 19,
		// The line of 2022 would cross the names of the lanes that go on.
		namesAll: view !== '2022',
		lines: { emphasised: 1, context: 1 },
		headings: true
	};
	const tight: Measures = {
		...roomy,
		text: 12,
		line: 13,
		heading: 15,
		bar: { least: 3, most: 8 },
		headroom: lines * 13,
		axisRoom: 17
	};
	return [
		roomy,
		{ ...roomy, namesAll: false },
		{ ...tight, namesAll: false },
		{ ...tight, namesAll: false, headings: false },
		{ ...tight, namesAll: false, headings: false, headroom: 0 }
	];
}

/** How many lines are said over the lanes. */
function headLines(view: TiesState['view']): number {
	switch (view) {
		case 'joined':
		case 'not-ended':
			return 2;
		case '2022':
			return 3;
		case 'ended':
		case 'empty-seat':
		case 'today':
			return 0;
		default:
			return view satisfies never;
	}
}
