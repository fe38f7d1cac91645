import type { Locale } from '../paraglide/runtime';
import type { IntervalMeaning, PartialDate } from './partial-date';

/** Words in the language asked for, called the way a message is: a message itself, or made of some. */
export type Phrase = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** What a fact says: a number with its unit, a date, a name, or an article of the Convention. */
export type FactValue =
	| { kind: 'count'; value: number; qualifier: Qualifier; unit: string | null }
	| { kind: 'date'; date: PartialDate; interval: IntervalMeaning }
	| { kind: 'name'; text: string }
	| { kind: 'article'; number: string };

/** How a number was given: as counted, or with a word that must not get lost. */
export type Qualifier = 'exact' | 'approximately' | 'at_least' | 'more_than';

/** One thing the record says, with what it rests on. */
export interface Fact {
	/** The address by which prose refers to it: `counts/cpt-russia-visits`. */
	id: string;
	value: FactValue;
	/** What the fact is, in a few words, for a reader who asks. */
	label: Phrase | null;
	/** Ids of sources, the main one first. */
	sources: string[];
	note: Phrase | null;
	/** Whether a source stands behind this very value; if not, a date is never said finer than a year. */
	verified: boolean;
	confidence: 'high' | 'medium' | 'low' | null;
	/** The rows it was taken from or computed from: `visits/v01`. */
	rows: string[];
}
