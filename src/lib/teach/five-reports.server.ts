import { verdictWords } from '../charts/claims/words';
import { claimsPage, type CheckedClaim, type CheckedReport } from '../check/claims-page.server';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { rowById } from '../record/rows.server';
import { plain, type Block, type Run } from './sheet';
import { pupilFields } from './worksheet-sheets.server';

/**
 * The claims that pupils judge: from each report, with different verdicts, of which some contradict
 * each other (adopted by whom; ratified when; a ban or visits) and none speaks of harm.
 */
export const judgedClaims = [
	'C04',
	'C07',
	'C12',
	'C13',
	'C27',
	'C30',
	'C55',
	'C59',
	'C61',
	'C68',
	'C71',
	'C73'
] as const;

/** The articles by which they are judged. */
const articles = ['Preamble', '1', '2', '7', '8(1)', '8(2)', '10(2)', '11(1)', '11(2)', '22(2)'];

interface JudgedClaim {
	claim: CheckedClaim;
	report: CheckedReport;
	wording: string;
}

/** The exercise: the treaty in plain words, then the sentences with room for verdict and reason. */
export function exerciseBlocks(locale: Locale): Block[] {
	return [
		pupilFields(locale),
		{ kind: 'heading', text: m.teach_treaty({}, { locale }), newPage: false },
		treaty(locale),
		{ kind: 'heading', text: m.teach_sentences({}, { locale }), newPage: true },
		{
			kind: 'table',
			name: m.teach_sentences({}, { locale }),
			columns: [
				{ name: m.teach_number({}, { locale }), width: 7 },
				{ name: m.teach_report({}, { locale }), width: 17 },
				{ name: m.teach_sentence({}, { locale }), width: 36 },
				{ name: m.teach_your_verdict({}, { locale }), width: 13 },
				{ name: m.teach_your_reason({}, { locale }), width: 27 }
			],
			rows: judged(locale).map(({ report, wording }, index) => [
				plain(String(index + 1)),
				plain(report.name),
				plain(quoted(wording)),
				[],
				[]
			]),
			room: 'writing'
		}
	];
}

/** The key: the verdict on each sentence, what can be said, and the source. */
export function verdictBlocks(locale: Locale): Block[] {
	return [
		{
			kind: 'table',
			name: m.teach_sheet_five_reports_answers({}, { locale }),
			columns: [
				{ name: m.teach_number({}, { locale }), width: 7 },
				{ name: m.teach_sentence({}, { locale }), width: 25 },
				{ name: m.teach_verdict({}, { locale }), width: 15 },
				{ name: m.teach_said({}, { locale }), width: 35 },
				{ name: m.teach_source({}, { locale }), width: 18 }
			],
			rows: judged(locale).map(({ claim, wording }, index) => [
				plain(String(index + 1)),
				plain(quoted(wording)),
				plain(verdictWords(claim.verdict).name),
				statement(claim),
				sources(claim, locale)
			]),
			room: 'line'
		}
	];
}

function treaty(locale: Locale): Block {
	return {
		kind: 'table',
		name: m.teach_treaty({}, { locale }),
		columns: [
			{ name: m.teach_treaty_article({}, { locale }), width: 16 },
			{ name: m.teach_treaty_says({}, { locale }), width: 84 }
		],
		rows: articles.map((id) => {
			const row = rowById(record.articles, 'articles', id, 'the exercise on the reports prints');
			const name = id === 'Preamble' ? m.teach_preamble({}, { locale }) : id;
			return [plain(name), plain(row.paraphrase)];
		}),
		room: 'line'
	};
}

function judged(locale: Locale): JudgedClaim[] {
	const all = claimsPage(locale).groups.flatMap(({ claims, reports }) =>
		claims.map((claim) => ({ claim, report: reports[0] }))
	);
	return judgedClaims.map((id) => {
		const found = all.find(({ claim }) => claim.id === id);
		const { claim, report } = found ?? {};
		if (!claim || !report) throw new Error(`data/claims.csv has no claim "${id}" for pupils`);
		if (claim.sensitive || claim.wording === null) {
			throw new Error(`data/claims.csv: ${id} is sensitive and not for the exercise`);
		}
		return { claim, report, wording: claim.wording };
	});
}

/** A sentence of a report, which may begin and stop in mid-sentence. */
function quoted(wording: string): string {
	return `“${wording}”`;
}

function statement({ statement: parts }: CheckedClaim): Run[] {
	return parts.map((part) =>
		part.kind === 'words'
			? { text: part.words, href: null }
			: { text: part.id, href: `/claims/#${part.id}` }
	);
}

function sources({ id, sources: cited }: CheckedClaim, locale: Locale): Run[] {
	const claim = { text: m.teach_claim_link({ id }, { locale }), href: `/claims/#${id}` };
	return [
		...cited.flatMap((source) => [
			{ text: source.label, href: `/sources/#${source.id}` },
			...plain('; ')
		]),
		claim
	];
}
