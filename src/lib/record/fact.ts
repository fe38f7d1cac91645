import type { IntervalMeaning, PartialDate } from './partial-date';

/** What a fact says: a number with its unit, a date, or a name. */
export type FactValue =
	| { kind: 'count'; value: number; qualifier: Qualifier; unit: string | null }
	| { kind: 'date'; date: PartialDate; interval: IntervalMeaning }
	| { kind: 'name'; text: string };

/** How a number was given: as counted, or with a word that must not get lost. */
export type Qualifier = 'exact' | 'approximately' | 'at_least' | 'more_than';

/** One thing the record says, with what it rests on. Plain data. */
export interface Fact {
	/** The address by which prose refers to it: `counts/cpt-russia-visits`. */
	id: string;
	value: FactValue;
	/** What the fact is, in a few words, for a reader who asks. */
	label: string | null;
	/** Ids of sources, the main one first. */
	sources: string[];
	note: string | null;
	/** Whether a source stands behind this very value; if not, a date is never said finer than a year. */
	verified: boolean;
	confidence: 'high' | 'medium' | 'low' | null;
	/** The rows it was taken from or computed from: `visits/v01`. */
	rows: string[];
}
