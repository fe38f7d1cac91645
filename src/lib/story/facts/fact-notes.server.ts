import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { verdictWords } from '../../charts/claims/words';
import { m } from '../../paraglide/messages';
import { localizeHref, type Locale } from '../../paraglide/runtime';
import { record } from '../../record/record.server';
import { element, letters } from '../words/directive-html.server';
import { factTarget } from './fact-target';
import type { NamedSource, NotePart } from './note-parts.server';
import type { PrintedClaim } from './other-values.server';
import { tellFact, type ToldFact } from './told-fact.server';

/**
 * The pop-overs that the facts in a page's prose open, one for each fact, as HTML made at build. A
 * page holds them once, wherever it likes; they are out of sight until asked for and need no script.
 *
 * @param ids facts of all the prose on the page; each may come more than once
 */
export function factNotes(ids: Iterable<string>, locale: Locale): string {
	const notes = [...new Set(ids)].map((id) => noteHtml(tellFact(record, id, locale), locale));
	return toHtml({ type: 'root', children: notes });
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

/** When, who says so, the sources, and how sure we are. */
function standing({ when, who, sources, sure }: ToldFact, locale: Locale): ElementContent[] {
	const about = [when, who === null ? null : m.fact_who({ who }, { locale })];
	const sentences = about.flatMap((part) => (part === null ? [] : [`${sentence(part)} `]));
	const links = sources.flatMap((source, index) =>
		index === 0 ? [sourceLink(source, locale)] : [letters('; '), sourceLink(source, locale)]
	);
	const label = m.fact_sources({ count: sources.length }, { locale });
	return links.length === 0
		? [letters(sentences.join('') + sure)]
		: [letters(`${sentences.join('')}${label} `), ...links, letters(`. ${sure}`)];
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
		element('a', { href: localizeHref(`/claims/#${id}`, { locale }) }, [
			letters(m.fact_claim({ claim: id }, { locale }))
		]),
		letters(').')
	]);
}

function line(children: ElementContent[]): Element {
	return element('p', {}, children);
}

/** Words as a sentence: with a capital, and with a full stop if they have none. */
function sentence(words: string): string {
	const whole = words.endsWith('.') ? words : `${words}.`;
	return whole.slice(0, 1).toLocaleUpperCase() + whole.slice(1);
}

function noteContent(parts: readonly NotePart[], locale: Locale): ElementContent[] {
	return parts.map((part) =>
		part.kind === 'words' ? letters(part.words) : sourceLink(part.source, locale)
	);
}

function sourceLink({ id, label }: NamedSource, locale: Locale): Element {
	return element('a', { href: localizeHref(`/sources/#${id}`, { locale }) }, [letters(label)]);
}
