import * as v from 'valibot';
import type { Report } from './fault.server';
import { readJson } from './json.server';

/** The words that are numbers in one language: `src/content/<language>/number-words.json`. */
export interface NumberWords {
	/** Words that count ("two", "dozen", "twice"); numbers made of them come from the record. */
	numbers: readonly string[];
	/** Words that rank ("first", "second"): allowed, also as the end of a compound ("twenty-first"). */
	ordinals: readonly string[];
}

const numberWordsSchema = v.object({
	numbers: v.array(v.string()),
	ordinals: v.array(v.string())
});

/**
 * Reads the text of `number-words.json`. What is wrong with it is reported, and no word is then a
 * number, so that the words of the story are not reported for it as well.
 */
export function readNumberWords(json: string, report: Report): NumberWords {
	const none: NumberWords = { numbers: [], ordinals: [] };
	const value = readJson(json, report);
	if (value === undefined) return none;
	const checked = v.safeParse(numberWordsSchema, value);
	if (checked.success) return checked.output;
	report(1, 'holds no number words; expected { "numbers": ["two", …], "ordinals": ["first", …] }');
	return none;
}

/** A number written out by hand. */
export interface BareNumber {
	number: string;
	/** Characters from the start of the text. */
	offset: number;
}

const wordOrDigits = /[\p{L}\p{N}]+(?:[-‐’'.,/][\p{L}\p{N}]+)*/gu;

/**
 * Digits and number words in a text. "one", "once", "both" and "none" are left out of the lists on
 * purpose: they seldom count, and a sentence without them is stiff.
 */
export function bareNumbers(text: string, words: NumberWords): BareNumber[] {
	const numbers = new Set(words.numbers);
	const ordinals = new Set(words.ordinals);
	const counts = (token: string): boolean => {
		if (/\p{N}/u.test(token)) return true;
		const parts = token.toLowerCase().split(/[^\p{L}]/u);
		return parts.some((part) => numbers.has(part)) && !ordinals.has(parts.at(-1) ?? '');
	};
	return [...text.matchAll(wordOrDigits)]
		.filter(([token]) => counts(token))
		.map((match) => ({ number: match[0], offset: match.index }));
}
