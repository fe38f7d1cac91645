import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { verdictWords } from '../../charts/claims/words';
import { m } from '../../paraglide/messages';
import { localizeHref, type Locale } from '../../paraglide/runtime';
import { capitalised } from '../../record/fact-in-words.server';
import { record } from '../../record/record.server';
import type { NamedSource } from '../../record/references.server';
import { element, letters } from '../words/directive-html.server';
import { factTarget } from './fact-target';
import type { NotePart } from './note-parts.server';
import type { PrintedClaim } from './other-values.server';
import { tellFact, type ToldFact } from './told-fact.server';

/**
 * The pop-overs that the facts in a page's prose open, one for each fact, as HTML made at build. A
 * page holds them once, wherever it likes; they are out of sight until asked for and need no script.
 *
 * @param ids facts of all the prose on the page; each may come more than once
 */
export function factNotes(ids: Iterable<string>, locale: Locale): string {
	return factNoteList(ids, locale).join('');
}

/** The same one by one. */
export function factNoteList(ids: Iterable<string>, locale: Locale): string[] {
	return [...new Set(ids)].map((id) => toHtml(noteHtml(tellFact(record, id, locale), locale)));
}

/** What one fact opens. */
export function noteHtml(fact: ToldFact, locale: Locale): Element {
	const { note, others, claims } = fact;
	return element('div', { popover: '', id: factTarget(fact.id), className: ['fact-note'] }, [
		line([element('strong', {}, [letters(fact.value)]), letters(` ${fact.what}`)]),
		line(standing(fact, locale)),
		...(note.length === 0 ? [] : [line(noteContent(note, locale))]),
		...(others.length === 0
			? []
			: [
					line([letters(m.fact_others({}, { locale }))]),
					element(
						'ul',
						{},
						others.map((other) => otherHtml(other, locale))
					)
				]),
		...claims.map((claim) => claimHtml(claim, locale))
	]);
}

/** When, who says so, the sources, how sure we are, and where it stands in the data. */
function standing({ when, who, sources, sure, rows }: ToldFact, locale: Locale): ElementContent[] {
	const about = [when, who === null ? null : m.fact_who({ who }, { locale })];
	const sentences = about.flatMap((part) => (part === null ? [] : [`${sentence(part, locale)} `]));
	const label = m.fact_sources({ count: sources.length }, { locale });
	return [
		letters(sentences.join('')),
		...named(
			label,
			sources.map((source) => sourceLink(source, locale))
		),
		letters(sure),
		...named(` ${m.fact_in_data({}, { locale })}`, dataLinks(rows, locale))
	];
}

/** Links behind a word that says what they are; nothing where there are none. */
function named(label: string, links: Element[]): ElementContent[] {
	if (links.length === 0) return [];
	const listed = links.flatMap((link, index) => (index === 0 ? [link] : [letters('; '), link]));
	return [letters(`${label} `), ...listed, letters('. ')];
}

/** The row, the tables of many rows, or all of the record, on the page of the data. */
function dataLinks(rows: readonly string[], locale: Locale): Element[] {
	if (rows.length === 0) return [linkTo('/data/', m.fact_whole_record({}, { locale }), locale)];
	const tables = new Set(rows.map((row) => row.split('/')[0] ?? row));
	return [...tables].map((table) =>
		linkTo(`/data/#${table}`, rows.length === 1 ? rows.join('') : table, locale)
	);
}

/** A link out of the story. "External" spares the router of a slow phone a look at each of them. */
function linkTo(path: string, label: string, locale: Locale): Element {
	return element('a', { href: localizeHref(path, { locale }), rel: ['external'] }, [
		letters(label)
	]);
}

/** Another value, who has it, for which time and where it stands. */
function otherHtml(other: ToldFact['others'][number], locale: Locale): Element {
	const value = other.what === null ? other.value : `${other.value} ${other.what}`;
	const who = other.period === null ? other.who : `${other.who}, ${other.period}`;
	return element('li', {}, [
		letters(`${value} (${who}; `),
		sourceLink(other.source, locale),
		letters(other.note.length === 0 ? ')' : '). '),
		...noteContent(other.note, locale)
	]);
}

function claimHtml({ id, wording, verdict }: PrintedClaim, locale: Locale): Element {
	return line([
		letters(`${m.fact_printed({ wording }, { locale })} (${verdictWords(verdict).name}: `),
		linkTo(`/claims/#${id}`, m.fact_claim({ claim: id }, { locale }), locale),
		letters(').')
	]);
}

function line(children: ElementContent[]): Element {
	return element('p', {}, children);
}

/** Words as a sentence: with a capital, and with a full stop if they have none. */
function sentence(words: string, locale: Locale): string {
	return capitalised(words.endsWith('.') ? words : `${words}.`, locale);
}

function noteContent(parts: readonly NotePart[], locale: Locale): ElementContent[] {
	return parts.map((part) =>
		part.kind === 'words' ? letters(part.words) : sourceLink(part.source, locale)
	);
}

function sourceLink({ id, label }: NamedSource, locale: Locale): Element {
	return linkTo(`/sources/#${id}`, label, locale);
}
