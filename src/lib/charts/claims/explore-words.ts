import { m } from '$lib/paraglide/messages';
import type { ReportRow, Verdict } from './data.server';

/** A report in a list: its outlet, or its title where its text names none. */
export function reportTitle({ outlet, title }: ReportRow, number: number): string {
	return outlet === null
		? m.claims_explore_option_titled({ number, title })
		: m.claims_explore_option({ number, name: outlet });
}

/** What the record's statement is to a claim of this verdict. */
export function statementWords(verdict: Verdict): string {
	switch (verdict) {
		case 'supported':
			return m.claims_explore_supports();
		case 'imprecise':
		case 'contradicted':
			return m.claims_explore_instead();
		case 'unverified':
			return m.claims_explore_known();
		default:
			return verdict satisfies never;
	}
}

/** How much of a claim of this verdict was right. */
export function rightWords(verdict: Verdict): string {
	switch (verdict) {
		case 'supported':
			return m.claims_explore_right_supported();
		case 'imprecise':
			return m.claims_explore_right_imprecise();
		case 'contradicted':
			return m.claims_explore_right_contradicted();
		case 'unverified':
			return m.claims_explore_right_none();
		default:
			return verdict satisfies never;
	}
}
