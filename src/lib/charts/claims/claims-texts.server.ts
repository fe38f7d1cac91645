import type { CheckedRecord } from '$lib/record/read-record.server';
import { namedSource, type NamedSource } from '$lib/record/references.server';

/** The words of one claim, for the reader who asks for it. */
export interface ClaimText {
	/** The claim in our words; null where they would describe a method of torture. */
	claim: string | null;
	/** Whose claim it is, by the report. */
	by: string;
	/** The report's own words; null where they would describe a method of torture. */
	wording: string | null;
	/** What supports the claim, or what can be said instead. */
	statement: string;
	/** The main source first. */
	sources: NamedSource[];
}

/** The words of all claims, by their ids. */
export type ClaimTexts = Record<string, ClaimText>;

/** Claims whose words, ours included, describe how somebody was tortured: the piece does not repeat them. */
const describingTorture: readonly string[] = ['C36', 'C42'];

/** Claims whose report names methods of torture, though our words for the claim do not. */
const namingMethods: readonly string[] = ['C63'];

/** The words of every claim of the record. Too many to travel with the page: fetched when asked for. */
export function claimTexts({
	claims,
	sources
}: Pick<CheckedRecord, 'claims' | 'sources'>): ClaimTexts {
	return Object.fromEntries(
		claims.map(({ id, claim, attributedTo, wording, correctStatement, source, moreSources }) => {
			const isDescribing = describingTorture.includes(id);
			const text: ClaimText = {
				claim: isDescribing ? null : claim,
				by: attributedTo,
				wording: isDescribing || namingMethods.includes(id) ? null : wording,
				statement: correctStatement,
				sources: [source, ...moreSources].map((sourceId) => namedSource({ sources }, sourceId))
			};
			return [id, text];
		})
	);
}
