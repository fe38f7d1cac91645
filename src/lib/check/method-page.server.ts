import { verdicts } from '../charts/claims/state';
import type { Locale } from '../paraglide/runtime';
import { dataFile } from '../record/data-files.server';
import { record } from '../record/record.server';
import { factNotes } from '../story/facts/fact-notes.server';
import { wordsOf } from '../story/words/words.server';
import { openQuestions } from './open-questions.server';
import { unverifiedTables } from './unverified.server';

/** The page on method: its words, and what is computed from the record. */
export function methodPage(locale: Locale) {
	const words = wordsOf(locale).method;
	const facts = Object.values(words.sections).flatMap((section) => section.facts);
	return {
		words,
		/** What the facts in the words open, as HTML. */
		factNotes: factNotes(facts, locale),
		verdicts: verdicts.map((verdict) => ({
			verdict,
			count: record.claims.filter((claim) => claim.verdict === verdict).length
		})),
		unverified: unverifiedTables(record),
		questions: openQuestions(dataFile('DOSSIER.md'))
	};
}
