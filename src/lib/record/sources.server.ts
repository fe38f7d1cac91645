import * as v from 'valibot';
import type { Fault } from './fault.server';
import { parseDate } from './parse-date.server';
import type { PartialDate } from './partial-date';

/** Text that must be there. */
const text = v.pipe(v.string('is not text; expected text'), v.nonEmpty('is empty; expected text'));

const id = v.pipe(
	v.string('is not an id; expected lower-case words and hyphens'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; expected lower-case words and hyphens')
);

const types = [
	'article-magazine',
	'article-newspaper',
	'chapter',
	'dataset',
	'legislation',
	'post',
	'post-weblog',
	'report',
	'speech',
	'treaty',
	'webpage'
] as const;

/** A link a reader can follow: of the web, and nothing that a page could run. */
const webAddress = v.pipe(
	v.string('is not a web address; expected https://…'),
	v.check(
		(address) => /^https?:\/\//i.test(address) && URL.canParse(address),
		'is not a web address; expected https://…'
	)
);

const notADate = 'is not a date; expected for example [[2021, 9, 20]]';

/** Year, month, day, as far as they are known; checked by the rules for all dates of the record. */
const dateParts = v.pipe(
	v.array(v.number(notADate), notADate),
	v.check((parts) => parts.length <= 3 && isDate(edtfOf(parts)), notADate)
);

const sourceSchema = strictEntry({
	id,
	type: v.picklist(types, `is not one of the values; expected ${types.join(', ')}`),
	title: text,
	author: v.optional(
		v.array(strictEntry({ literal: text }), 'is not a list; expected [{ "literal": "…" }]')
	),
	publisher: text,
	issued: v.optional(strictEntry({ 'date-parts': v.strictTuple([dateParts], notADate) })),
	URL: v.optional(webAddress),
	language: text,
	note: v.optional(text)
});

/** An object with these fields and no others. */
function strictEntry<const Entries extends v.ObjectEntries>(entries: Entries) {
	const fields = Object.keys(entries).join(', ');
	return v.strictObject(entries, ({ expected }) =>
		expected === 'Object'
			? `is not an entry; expected an object with ${fields}`
			: `expected ${fields}`
	);
}

/** One source, as CSL-JSON. A title between square brackets is ours: a translation or a description. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** The bibliography as far as it could be read, where each entry stands, and what was wrong. */
export interface SourcesRead {
	sources: Source[];
	/** The line of the file on which the id of an entry stands. */
	lineOf: (source: Source) => number;
	faults: Fault[];
}

/** Reads the bibliography; entries with a fault are left out. */
export function readSources(file: string, json: string): SourcesRead {
	const lines = new Map<Source, number>();
	const lineOf = (source: Source): number => lines.get(source) ?? 1;
	const entries = parseJson(json);
	if (!Array.isArray(entries)) {
		const problem = 'the file is not a list in JSON; expected CSL-JSON';
		return { sources: [], lineOf, faults: [{ file, line: 1, problem }] };
	}
	const places = entryPlaces(json);
	const sources: Source[] = [];
	const faults: Fault[] = [];
	entries.forEach((entry: unknown, index) => {
		const place = places[index] ?? { line: 1, text: '' };
		const checked = v.safeParse(sourceSchema, entry, { abortPipeEarly: true });
		if (checked.success) {
			sources.push(checked.output);
			lines.set(checked.output, lineOfField(place, 'id'));
		} else {
			faults.push(...checked.issues.map((issue) => ({ file, ...finding(issue, place) })));
		}
	});
	return { sources, lineOf, faults };
}

/** When a source was published, as exactly as its entry says. */
export function issuedOn({ issued }: Source): PartialDate {
	return issued ? parseDate(edtfOf(issued['date-parts'][0])) : { kind: 'unknown' };
}

function edtfOf(parts: readonly number[]): string {
	return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function isDate(edtf: string): boolean {
	try {
		return parseDate(edtf).kind === 'date';
	} catch {
		return false;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** What is wrong with a field, as `faultInWords` puts it; a field that is not there has no value. */
function finding(issue: v.InferIssue<typeof sourceSchema>, place: EntryPlace): Omit<Fault, 'file'> {
	const column = v.getDotPath(issue);
	const [field = ''] = column?.split('.') ?? [];
	const at = { line: lineOfField(place, field), ...(column && { column }) };
	const isAboutField = issue.type === 'strict_object' && issue.expected !== 'Object';
	if (!isAboutField) return { ...at, value: written(issue.input), problem: issue.message };
	const what = issue.expected === 'never' ? 'is not known' : 'is missing';
	return { ...at, problem: `the field ${what}; ${issue.message}` };
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An entry of the list as it is written, and the line on which it starts. */
interface EntryPlace {
	line: number;
	text: string;
}

/** The entries of a list in valid JSON, one after another: what stands between its brackets. */
function entryPlaces(json: string): EntryPlace[] {
	const places: EntryPlace[] = [];
	let depth = 0;
	let start = 0;
	const close = (end: number): void => {
		const text = json.slice(start, end);
		const before = json.slice(0, start + text.length - text.trimStart().length);
		places.push({ line: before.split('\n').length, text: text.trim() });
		start = end + 1;
	};
	for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
		if (token === '[' || token === '{') depth += 1;
		if (token === ']' || token === '}') depth -= 1;
		if (depth === 1 && token === '[') start = index + 1;
		else if ((depth === 1 && token === ',') || depth === 0) close(index);
	}
	return places;
}

/** The line of a field of an entry; that of the entry itself when it does not stand there. */
function lineOfField({ line, text }: EntryPlace, field: string): number {
	const found = text.split('\n').findIndex((written) => written.includes(`"${field}":`));
	return line + Math.max(found, 0);
}
