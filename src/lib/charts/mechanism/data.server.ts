import { rowById } from '$lib/record/rows.server';
import { statementMajority, type Share } from '$lib/record/statement-majority';
import type { Tables } from '$lib/record/tables.server';

/** The articles of the Convention that a mark stands for, in the order of a visit. */
export const articleIds = [
	'1',
	'3',
	'8(1)',
	'2',
	'8(2)',
	'10(1)',
	'11(1)',
	'11(2)',
	'10(2)',
	'17(2)',
	'Preamble'
] as const;

/** The Committee’s own words that it takes no complaints, which no article of the record says. */
export const noComplaints = 'q34';

/** A row of the record behind a mark: an article, or the Committee’s own words. */
export type RuleId = (typeof articleIds)[number] | typeof noComplaints;

/** What the mechanism chart is drawn from; plain data. */
export interface MechanismData {
	/** In the order of a visit, and after it what the Convention is not. */
	rules: {
		id: RuleId;
		/** What it says, in the record’s plain words, or in the speaker’s own. */
		says: string;
	}[];
	/** The members who must agree to a public statement. */
	majority: Share;
	/** The name of the article of the human-rights convention in which the ban on torture stands. */
	banArticle: string;
}

const need = 'the mechanism chart draws';

/**
 * The rows behind the mechanism chart. Throws an Error naming the row when one is missing or does
 * not hold what the chart needs.
 */
export function mechanismData({
	articles,
	quotes,
	glossary
}: Pick<Tables, 'articles' | 'quotes' | 'glossary'>): MechanismData {
	const article = (id: string) => rowById(articles, 'articles', id, need);
	const { quote } = rowById(quotes, 'quotes', noComplaints, need);
	if (quote === null) throw new Error(`quotes: row ${noComplaints} has no words`);
	return {
		rules: [
			...articleIds.map((id) => ({ id, says: article(id).paraphrase })),
			{ id: noComplaints, says: quote }
		],
		majority: statementMajority(article('10(2)').exactQuote),
		banArticle: rowById(glossary, 'glossary', 'article-3', need).term
	};
}
