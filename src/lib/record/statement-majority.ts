/** A share of the members of the Committee: so many parts of so many. */
export interface Share {
	part: number;
	of: number;
}

const twoThirds: Share = { part: 2, of: 3 };

/**
 * The share of its members by which the Committee can make a public statement, as the words of
 * Article 10(2) have it. Throws an Error when they no longer do.
 */
export function statementMajority(words: string | null): Share {
	if (words?.includes('two-thirds')) return twoThirds;
	throw new Error('articles: row 10(2) no longer names a majority of two-thirds');
}
