/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** How exactly a date is known, or is to be said. */
export type Precision = 'day' | 'month' | 'year';

/** One date, known to a day, a month or a year. */
export interface KnownDate {
	kind: 'date';
	edtf: string;
	precision: Precision;
	approximate: boolean;
	earliest: Day;
	latest: Day;
}

/** Two dates with a stroke between them; an end left out is not known. */
export interface DateInterval {
	kind: 'interval';
	edtf: string;
	from: KnownDate | null;
	to: KnownDate | null;
}

/** A date that no source gives, or none at all. */
export interface UnknownDate {
	kind: 'unknown';
}

/** A date with exactly the precision the record holds. Plain data, so that it can travel to the browser. */
export type PartialDate = KnownDate | DateInterval | UnknownDate;

/** How the two ends of an interval are meant: a moment somewhere inside it, or the whole stretch. */
export type IntervalMeaning = 'within' | 'throughout';

/** Midnight UTC at the start of a day. */
export function dayToDate(day: Day): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
	const date = dayToDate(day);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

/** The year a day lies in. */
export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** A day as a date that is known to the day. */
export function knownDay(day: Day): KnownDate {
	return {
		kind: 'date',
		edtf: day,
		precision: 'day',
		approximate: false,
		earliest: day,
		latest: day
	};
}

/** The first day on which the date can lie; null when that is not known. */
export function earliest(date: PartialDate): Day | null {
	switch (date.kind) {
		case 'date':
			return date.earliest;
		case 'interval':
			return date.from?.earliest ?? null;
		case 'unknown':
			return null;
		default:
			return date satisfies never;
	}
}

/** The last day on which the date can lie; null when that is not known. */
export function latest(date: PartialDate): Day | null {
	switch (date.kind) {
		case 'date':
			return date.latest;
		case 'interval':
			return date.to?.latest ?? null;
		case 'unknown':
			return null;
		default:
			return date satisfies never;
	}
}

/**
 * Order for sorting: by the earliest day, then by the latest. An interval without a start sorts by
 * its end; what is not known at all comes last.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
	return (
		compareDays(earliest(a) ?? latest(a), earliest(b) ?? latest(b)) ||
		compareDays(latest(a), latest(b))
	);
}

/**
 * The span, in the units of the scale, in which the date can lie: from the start of its earliest day
 * to the end of its latest. Null when either end is not known.
 */
export function placeOnScale(
	date: PartialDate,
	scale: (date: Date) => number
): { from: number; to: number } | null {
	const first = earliest(date);
	const last = latest(date);
	if (first === null || last === null) return null;
	return { from: scale(dayToDate(first)), to: scale(dayAfter(last)) };
}

/**
 * The coarsest precision among the parts of a date, which is the finest at which it can be printed
 * whole; null when nothing is known.
 */
export function precisionOf(date: PartialDate): Precision | null {
	switch (date.kind) {
		case 'date':
			return date.precision;
		case 'interval': {
			const held = [date.from, date.to].flatMap((end) => (end ? [end.precision] : []));
			return held.reduce<Precision | null>(
				(coarsest, precision) =>
					coarsest === null || isFiner(coarsest, precision) ? precision : coarsest,
				null
			);
		}
		case 'unknown':
			return null;
		default:
			return date satisfies never;
	}
}

/** Whether one precision says more than another: a day is finer than a month. */
export function isFiner(precision: Precision, than: Precision): boolean {
	return fineness[precision] > fineness[than];
}

/** Whether the date, wherever in its span it lies, is on or before this day; false when not known. */
export function isBy(date: PartialDate, day: Day): boolean {
	const last = latest(date);
	return last !== null && last <= day;
}

/** The same date said no finer than `at`. What is already coarser stays as it is. */
export function coarsen<Kind extends PartialDate>(date: Kind, at: Precision): Kind;
export function coarsen(date: PartialDate, at: Precision): PartialDate {
	switch (date.kind) {
		case 'date':
			return coarsenKnown(date, at);
		case 'interval': {
			const from = date.from && coarsenKnown(date.from, at);
			const to = date.to && coarsenKnown(date.to, at);
			return { kind: 'interval', edtf: `${from?.edtf ?? ''}/${to?.edtf ?? ''}`, from, to };
		}
		case 'unknown':
			return date;
		default:
			return date satisfies never;
	}
}

const fineness: Record<Precision, number> = { year: 0, month: 1, day: 2 };
const edtfLength: Record<Precision, number> = { year: 4, month: 7, day: 10 };

function compareDays(a: Day | null, b: Day | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	if (b === null) return -1;
	return a < b ? -1 : 1;
}

function dayAfter(day: Day): Date {
	const date = dayToDate(day);
	date.setUTCDate(date.getUTCDate() + 1);
	return date;
}

function coarsenKnown(date: KnownDate, at: Precision): KnownDate {
	if (!isFiner(date.precision, at)) return date;
	const kept = date.earliest.slice(0, edtfLength[at]);
	return {
		kind: 'date',
		edtf: date.approximate ? `${kept}~` : kept,
		precision: at,
		approximate: date.approximate,
		...spanOf(kept, at)
	};
}

/** First and last day of a year (`2004`), a month (`2004-11`) or a day. */
export function spanOf(text: string, precision: Precision): { earliest: Day; latest: Day } {
	switch (precision) {
		case 'year':
			return { earliest: `${text}-01-01`, latest: `${text}-12-31` };
		case 'month': {
			const last = dayToDate(`${text}-01`);
			last.setUTCMonth(last.getUTCMonth() + 1, 0);
			return { earliest: `${text}-01`, latest: last.toISOString().slice(0, 10) };
		}
		case 'day':
			return { earliest: text, latest: text };
		default:
			return precision satisfies never;
	}
}
