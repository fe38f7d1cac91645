import * as v from 'valibot';
import { parseDate } from './parse-date.server';
import type { PartialDate } from './partial-date';

/*
 * What a cell can hold. Each schema takes the text of the cell; its messages complete the sentence
 * that the text begins ("“2002-13” is not an EDTF date; expected …").
 */

/** Text that must be there. */
export const text = v.pipe(v.string(), v.nonEmpty('is empty; expected text'));

/** Text that may be missing: an empty cell is null. */
export const optionalText = v.pipe(
	v.string(),
	v.transform((cell) => (cell === '' ? null : cell))
);

/** A key within a table: lower-case words joined by hyphens. */
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; expected lower-case words and hyphens')
);

/** A date as exact as it is known; an empty cell is a date that is not known. */
export const date = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }): PartialDate => {
		try {
			return parseDate(dataset.value);
		} catch (error) {
			addIssue({ message: error instanceof Error ? error.message : String(error) });
			return NEVER;
		}
	})
);

/** A count: a whole number, written without separators. */
export const count = v.pipe(
	v.string(),
	v.regex(/^\d+$/, 'is not a whole number; expected digits only'),
	v.transform(Number)
);

/** A count that may be missing. */
export const optionalCount = v.pipe(
	v.string(),
	v.transform((cell) => (cell === '' ? null : cell)),
	v.nullable(count)
);

/** One of a few words. */
export function oneOf<const Options extends readonly string[]>(...options: Options) {
	return v.picklist(options, `is not one of the values; expected ${options.join(', ')}`);
}

/** One of a few words, or nothing. */
export function optionalOneOf<const Options extends readonly string[]>(...options: Options) {
	return v.pipe(
		v.string(),
		v.transform((cell) => (cell === '' ? null : cell)),
		v.nullable(oneOf(...options))
	);
}

/** Words from a list, separated by spaces. */
export function listOf<const Options extends readonly string[]>(...options: Options) {
	return v.pipe(v.string(), v.transform(words), v.array(oneOf(...options)));
}

/** The id of a source; whether it exists is checked against the bibliography. */
export const source = v.pipe(v.string(), v.nonEmpty('is empty; expected the id of a source'), slug);

/** Ids of sources, separated by spaces. */
export const sources = v.pipe(v.string(), v.transform(words), v.array(slug));

/** File names of news reports, separated by spaces. */
export const files = v.pipe(
	v.string(),
	v.transform(words),
	v.array(v.pipe(v.string(), v.endsWith('.txt', 'is not a file name; expected a name in .txt')))
);

/**
 * Addresses of what a correction changed, separated by spaces: `visits/v01/start`, `visits/v01`,
 * `step/visits-first`, or `record` for all of it. Whether they exist is checked elsewhere.
 */
export const addresses = v.pipe(
	v.string(),
	v.nonEmpty('is empty; expected an address, for example visits/v01/start'),
	v.transform(words),
	v.array(
		v.pipe(
			v.string(),
			v.regex(
				/^(record|[a-z_]+(\/[^\s/]+){1,2})$/,
				'is not an address; expected for example visits/v01/start, visits/v01 or step/visits-first'
			)
		)
	)
);

/** Places, separated by semicolons; a semicolon between brackets belongs to the place. */
export const places = v.pipe(
	v.string(),
	v.transform((cell) =>
		cell
			.split(/;(?![^(]*\))/)
			.map((place) => place.trim())
			.filter((place) => place !== '')
	)
);

/** A three-letter code of ISO 3166. */
export const countryCode = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{3}$/, 'is not a country code; expected three capital letters')
);

function words(cell: string): string[] {
	return cell.split(/\s+/).filter((word) => word !== '');
}
