import { claimTexts } from '../../charts/claims/claims-texts.server';
import type { Locale } from '../../paraglide/runtime';
import type { Fact } from '../../record/fact';
import { factInWords } from '../../record/fact-in-words.server';
import { resolveFact } from '../../record/facts.server';
import { dateInWords } from '../../record/date-in-words';
import type { CheckedRecord } from '../../record/read-record.server';
import type { Claim, Count } from '../../record/tables.server';

/** Another count of the same thing, or one that the record holds as a rendering of it. */
export interface OtherCount {
	value: string;
	/** What was counted, where it is called something else. */
	what: string | null;
	who: string;
	/** The time it refers to; null where the source does not say. */
	period: string | null;
	source: string;
	/** What we say of it; told only where it names the count it is compared with. */
	note: string | null;
}

/** What a news report prints on a fact and what we found when we checked it. */
export interface PrintedClaim {
	id: string;
	wording: string;
	verdict: Claim['verdict'];
}

/**
 * Other counts in circulation: those of the same unit with another value, and those that name this
 * count in their note or are named in its own.
 */
export function otherCounts(record: CheckedRecord, fact: Fact, locale: Locale): OtherCount[] {
	const key = /^counts\/([^/]+)(?:\/value)?$/.exec(fact.id)?.[1];
	const own = record.counts.find(({ id }) => id === key);
	if (own === undefined) return [];
	return record.counts.flatMap((other) => {
		if (other.id === own.id) return [];
		const isSame = other.whatIsCounted === own.whatIsCounted && !hasSameValue(other, own);
		const isNamed = names(other, own) || names(own, other);
		if (!isSame && !isNamed) return [];
		return [
			{
				value: factInWords(resolveFact(record, `counts/${other.id}`), { locale }).text,
				what: other.whatIsCounted === own.whatIsCounted ? null : other.whatIsCounted,
				who: other.whoCounted,
				period:
					other.period.kind === 'unknown'
						? null
						: dateInWords(other.period, { locale, interval: 'throughout' }),
				source: other.source,
				note: names(other, own) ? other.note : null
			}
		];
	});
}

/**
 * Claims of the news reports that print something else than the fact: claims not supported, resting
 * on a source of the fact, whose correction states the fact and whose own words hold a figure that the
 * fact does not. Claims whose words are withheld are left out.
 *
 * @param said the fact in words, as exactly as the record holds it
 */
export function printedClaims(record: CheckedRecord, fact: Fact, said: string): PrintedClaim[] {
	const isComputed = fact.id.startsWith('derived/');
	const isFigure = fact.value.kind === 'count' || fact.value.kind === 'date';
	if (isComputed || !isFigure || figuresIn(said).length === 0) return [];
	const texts = claimTexts(record);
	return record.claims.flatMap((claim) => {
		const wording = texts[claim.id]?.wording ?? null;
		if (wording === null || claim.verdict === 'supported') return [];
		const rests = [claim.source, ...claim.moreSources].some((id) => fact.sources.includes(id));
		const differs = figuresIn(wording).some((figure) => !figuresIn(said).includes(figure));
		return rests && differs && states(claim.correctStatement, fact, said)
			? [{ id: claim.id, wording, verdict: claim.verdict }]
			: [];
	});
}

/** Whether a sentence holds the date, or the number as a number of its own and not as a day or an article. */
function states(sentence: string, { value }: Fact, said: string): boolean {
	if (value.kind !== 'count') return sentence.includes(said);
	const number = said.replace(/^\D+/, '').replaceAll(',', ',?');
	return new RegExp(`(?<![\\d,.(/]|Article )${number}(?![\\d)/]|,\\d| \\p{Lu})`, 'u').test(
		sentence
	);
}

function figuresIn(text: string): string[] {
	return text.match(/\d[\d,]*/g) ?? [];
}

function hasSameValue(one: Count, other: Count): boolean {
	return one.value === other.value && one.qualifier === other.qualifier;
}

function names(one: Count, { id }: Count): boolean {
	return new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`).test(one.note ?? '');
}
