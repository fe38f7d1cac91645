import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import { knownDay, yearOf, type Day, type Precision } from '$lib/record/partial-date';
import { touch } from '../box';
import { textWidth } from '../text-block';
import type { PlacedTick } from './placed';
import type { TiesSeries } from './state';

/** Type size of the axis, px; chart.css sets it. */
const tickSize = 12;

/** Width of a character on the axis, em: its dates are words and tabular figures together. */
const tickEm = 0.6;

/** Clear room between two words of the axis, px. */
const apart = 12;

/** From where to where time is drawn, px, and where a day lies. */
export interface TimeAxis {
	from: number;
	to: number;
	/** The edge that words of the axis must not pass. */
	edge: number;
	at: (day: Day) => number;
	y: number;
}

/**
 * The words of the axis: the day of the record where the view reaches it, and as many years, or
 * months in a short time, as have room beside it.
 */
export function placeTicks({ time, asOf }: TiesSeries, axis: TimeAxis): PlacedTick[] {
	const today =
		asOf.earliest < time.to
			? [placeTick(dateInWords(asOf, { locale: getLocale() }), asOf.earliest, axis)]
			: [];
	for (const months of [3, 6, 12, 24, 60, 120, 240]) {
		const days = daysOf(time, months);
		if (days.length === 0 || (months < 12 && days.length > 6)) continue;
		const at: Precision = months < 12 ? 'month' : 'year';
		const ticks = days
			.map((day) => placeTick(dateInWords(knownDay(day), { locale: getLocale(), at }), day, axis))
			.filter(({ box }) => !today.some((other) => touch(box, other.box, apart)));
		const collide = ticks.some((tick, index) => {
			const next = ticks[index + 1];
			return next !== undefined && touch(tick.box, next.box, apart);
		});
		if (!collide) return [...ticks, ...today];
	}
	return today;
}

/** The first days of every so many months within a time, both ends included. */
function daysOf({ from, to }: TiesSeries['time'], months: number): Day[] {
	const monthOf = (day: Day) => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
	const first = Math.ceil(monthOf(from) / months) * months;
	const count = Math.max(0, Math.floor((monthOf(to) - first) / months) + 1);
	return Array.from({ length: count }, (_, index) => {
		const month = first + index * months;
		return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
	});
}

function placeTick(text: string, day: Day, { at, edge, y }: TimeAxis): PlacedTick {
	const half = textWidth(text, tickSize, tickEm) / 2;
	const x = at(day);
	const textX = Math.min(edge - half, Math.max(half, x));
	return {
		text,
		x,
		textX,
		box: { left: textX - half, right: textX + half, top: y + 4, bottom: y + 17 }
	};
}
