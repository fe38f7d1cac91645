import * as v from 'valibot';
import type { Fault } from './fault.server';
import { parseDate } from './parse-date.server';
import type { PartialDate } from './partial-date';

/** Year, month, day, as far as they are known; checked by the rules for all dates of the record. */
const dateParts = v.pipe(
	v.array(v.pipe(v.number(), v.integer())),
	v.minLength(1),
	v.maxLength(3),
	v.check((parts) => isDate(edtfOf(parts)), 'is not a date; expected for example [[2021, 9, 20]]')
);

const sourceSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	type: v.picklist([
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
	]),
	title: v.pipe(v.string(), v.nonEmpty()),
	author: v.optional(v.array(v.strictObject({ literal: v.pipe(v.string(), v.nonEmpty()) }))),
	publisher: v.pipe(v.string(), v.nonEmpty()),
	issued: v.optional(v.strictObject({ 'date-parts': v.strictTuple([dateParts]) })),
	URL: v.optional(v.pipe(v.string(), v.url())),
	language: v.pipe(v.string(), v.nonEmpty()),
	note: v.optional(v.pipe(v.string(), v.nonEmpty()))
});

/** One source, as CSL-JSON. A title between square brackets is ours: a translation or a description. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** Reads the bibliography; entries with a fault are left out. */
export function readSources(file: string, text: string): { sources: Source[]; faults: Fault[] } {
	const entries = parseJson(text);
	if (!Array.isArray(entries)) {
		const problem = 'the file is not a list in JSON; expected CSL-JSON';
		return { sources: [], faults: [{ file, line: 1, problem }] };
	}
	const sources: Source[] = [];
	const faults: Fault[] = [];
	entries.forEach((entry: unknown, index) => {
		const checked = v.safeParse(sourceSchema, entry);
		if (checked.success) {
			sources.push(checked.output);
			return;
		}
		const line = lineOfEntry(text, index);
		for (const issue of checked.issues) {
			const column = v.getDotPath(issue);
			faults.push({ file, line, ...(column && { column }), problem: issue.message });
		}
	});
	return { sources, faults };
}

/** The line on which the entry with this id stands; the first line when there is none. */
export function lineOfSource(text: string, id: string): number {
	const line = text.split('\n').findIndex((found) => found.includes(`"id": "${id}"`));
	return line === -1 ? 1 : line + 1;
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

function lineOfEntry(text: string, index: number): number {
	const lines = text
		.split('\n')
		.flatMap((found, line) => (/^\s*"id":/.test(found) ? [line + 1] : []));
	return lines[index] ?? 1;
}
