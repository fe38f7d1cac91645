/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

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

export interface UnknownDate {
	kind: 'unknown';
}

/** A date with exactly the precision the record holds. Plain data, so that it can travel to the browser. */
export type PartialDate = KnownDate | DateInterval | UnknownDate;
