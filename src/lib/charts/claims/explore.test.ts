import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { claimsData } from './data.server';
import {
	everyClaim,
	exploreState,
	matchingClaims,
	neighbour,
	supportedBeside,
	supportedIn,
	type ExploreState
} from './explore';

const data = claimsData(record);

function matches(part: Partial<ExploreState>): string[] {
	return matchingClaims(data, { ...everyClaim, ...part }).map(({ id }) => id);
}

function row(id: string) {
	const found = data.claims.find((claim) => claim.id === id);
	if (!found) throw new Error(`no claim ${id}`);
	return found;
}

describe('exploreState', () => {
	it('keeps what is in the record', () => {
		const state: ExploreState = {
			...everyClaim,
			article: 'article-003',
			verdict: 'imprecise',
			topic: 'others',
			claim: 'C59'
		};
		expect(exploreState(data, state)).toEqual(state);
	});

	it('falls back to all, and to none, for what is not', () => {
		const wanted = { article: 'article-9', verdict: 'wrong', topic: 7, claim: 'C99' };
		expect(exploreState(data, wanted)).toEqual(everyClaim);
	});
});

describe('matchingClaims', () => {
	it('counts a claim that lies between two reports for both', () => {
		expect(matches({ article: 'article-000' })).toContain('C47');
		expect(matches({ article: 'article-002' })).toContain('C47');
		expect(matches({ article: 'article-003' })).not.toContain('C47');
	});

	it('takes all three filters together', () => {
		expect(matches({})).toHaveLength(record.claims.length);
		expect(matches({ article: 'article-003', verdict: 'contradicted', topic: 'treaty' })).toEqual([
			'C59',
			'C60'
		]);
		expect(matches({ verdict: 'contradicted', topic: 'opinion' })).toEqual([]);
	});
});

describe('neighbour', () => {
	const rows = ['C04', 'C24', 'C33'].map(row);

	it('walks through the matches and stops at the ends', () => {
		expect(neighbour(rows, 'C24', 'next')).toBe('C33');
		expect(neighbour(rows, 'C24', 'previous')).toBe('C04');
		expect(neighbour(rows, 'C33', 'next')).toBeNull();
		expect(neighbour(rows, 'C04', 'previous')).toBeNull();
	});

	it('starts at either end from none, and goes on from a claim that does not match', () => {
		expect(neighbour(rows, null, 'next')).toBe('C04');
		expect(neighbour(rows, null, 'previous')).toBe('C33');
		expect(neighbour(rows, 'C30', 'next')).toBe('C33');
	});
});

describe('what was right', () => {
	it('is told of each report of the claim, and the words of the story hold', () => {
		expect(supportedIn(data, row('C47')).map(({ report }) => report)).toEqual([
			'article-000',
			'article-002'
		]);
		const tallies = data.reports.flatMap(({ id }) =>
			supportedIn(data, row(matches({ article: id })[0] ?? '')).filter(
				({ report }) => report === id
			)
		);
		expect(tallies).toHaveLength(5);
		for (const { count } of tallies) expect(count).toBeGreaterThan(0);
	});

	it('points to supported claims on the same topic, never to the claim itself', () => {
		expect(supportedBeside(data, row('C61')).map(({ id }) => id)).toEqual(['C68']);
		expect(supportedBeside(data, row('C68'))).toEqual([]);
	});
});
