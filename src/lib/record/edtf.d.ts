/** The part of the `edtf` package used here; it ships without types. */
declare module 'edtf' {
	/** A year, a month or a day; `precision` counts how many of the three are given. */
	export interface EdtfDate {
		type: 'Date';
		edtf: string;
		precision: number;
		approximate: { value: number };
		uncertain: { value: number };
		unspecified: { value: number };
	}

	/** Two dates with a stroke between them; an end that is left out is null. */
	export interface EdtfInterval {
		type: 'Interval';
		edtf: string;
		lower: EdtfDate | EdtfOther | null;
		upper: EdtfDate | EdtfOther | null;
	}

	/** Seasons, sets, decades and the rest, which the record does not use. */
	export interface EdtfOther {
		type: 'Season' | 'Set' | 'List' | 'Decade' | 'Century' | 'Year';
		edtf: string;
	}

	/** Parses an EDTF string; throws when it is not one. */
	export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfOther;
}
