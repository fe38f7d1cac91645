import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { derivedFacts } from '$lib/record/derived-facts.server';
import { claimsData } from './data.server';
import { everyClaim, matchingClaims } from './explore';
import { claimsSeries, type ClaimMark, type ClaimsSeries, type ClaimsState } from './state';

const data = claimsData(record);

function series(view: 'verdicts' | 'which-treaty' | 'three-dates' | 'powers' | 'over' | '169') {
	return claimsSeries(data, { chart: 'claims', view });
}

function lanes(view: 'which-treaty' | 'three-dates' | 'powers' | 'over') {
	const found = series(view);
	if (found.arrangement !== 'lanes') throw new Error(`${view} is not in lanes`);
	return found.lanes;
}

function marksOf(found: ClaimsSeries): ClaimMark[] {
	switch (found.arrangement) {
		case 'verdicts':
		case 'subjects':
			return found.groups.flatMap(({ marks }) => marks);
		case 'lanes':
			return [
				...found.lanes.flatMap(({ marks }) => marks),
				...found.line.places.flatMap((mark) => mark ?? [])
			];
		case 'counts':
			return [found.claim, ...found.line.places.flatMap((mark) => mark ?? [])];
		default:
			return found satisfies never;
	}
}

function fact(name: string): number | undefined {
	return derivedFacts[name]?.(record).value;
}

describe('claimsSeries', () => {
	const states: ClaimsState[] = [
		{ chart: 'claims', view: 'verdicts' },
		{ chart: 'claims', view: 'which-treaty' },
		{ chart: 'claims', view: 'three-dates' },
		{ chart: 'claims', view: 'powers' },
		{ chart: 'claims', view: 'over' },
		{ chart: 'claims', view: '169' },
		everyClaim
	];

	it.each(states)('holds every claim once: $view', (state) => {
		const ids = marksOf(claimsSeries(data, state)).map(({ id }) => id);
		expect(ids.toSorted()).toEqual(record.claims.map(({ id }) => id));
	});

	it('draws as many of each verdict as the words say', () => {
		const found = series('verdicts');
		if (found.arrangement !== 'verdicts') throw new Error('not by verdict');
		for (const { verdict, marks } of found.groups) {
			expect(marks).toHaveLength(fact(`claims-${verdict}`) ?? 0);
		}
		expect(found.groups.map(({ marks }) => marks.length)).toEqual([32, 21, 15, 6]);
	});

	it('draws as many claims of each trap as the words say', () => {
		const drawn = [...lanes('which-treaty'), ...lanes('powers'), ...lanes('over')].map(
			({ key, marks }) => [key, marks.length]
		);
		expect(drawn).toEqual([
			['un-convention', fact('claims-on-other-treaty')],
			['european-convention', 1],
			['ban', fact('claims-on-ban')],
			['complaints', fact('claims-on-complaints')],
			['visits', fact('claims-on-visits')],
			['law-signed', 2],
			['over', fact('claims-on-exit')]
		]);
	});

	it('puts each claim under what it was said of, with the verdict the words give', () => {
		const verdicts = (view: 'which-treaty' | 'three-dates' | 'powers' | 'over') =>
			lanes(view).map(({ key, marks }) => [
				key,
				[...new Set(marks.map(({ verdict }) => verdict))].toSorted()
			]);
		expect(verdicts('which-treaty')).toEqual([
			['un-convention', ['contradicted', 'imprecise']],
			['european-convention', ['supported']]
		]);
		expect(verdicts('three-dates')).toEqual([
			['signed', ['contradicted', 'imprecise']],
			['ratified', ['supported']]
		]);
		expect(verdicts('powers')).toEqual([
			['ban', ['contradicted']],
			['complaints', ['contradicted']],
			['visits', ['imprecise', 'supported']]
		]);
		expect(verdicts('over')).toEqual([
			['law-signed', ['supported']],
			['over', ['contradicted', 'imprecise']]
		]);
	});

	it('quotes claims named one by one that say what the lane says', () => {
		const said = [...lanes('three-dates'), ...lanes('over')].flatMap(({ marks }) =>
			marks.map(({ id, words }) => `${id} ${words}`)
		);
		expect(said).toContain('C61 ratified the treaty in 1996');
		expect(said).toContain('C35 Russia was a signatory');
		expect(said).toContain('C68 had ratified in 1998');
		expect(said).toContain('C65 Vladimir Putin signed a law');
	});

	it('draws out the claim that prints the figure of the experts', () => {
		const found = series('169');
		if (found.arrangement !== 'counts') throw new Error('not counts');
		expect(found.claim).toMatchObject({ id: 'C09', verdict: 'imprecise' });
		expect(found.claim.words).toContain(String(found.counts.unn.value));
		expect(found.counts.unn.of).toBeNull();
		expect([found.counts.osce.of, found.counts.ohchr.of]).toEqual([13500, 174]);
	});

	it('emphasises the claims that match, and keeps the chosen one', () => {
		const state = { ...everyClaim, verdict: 'contradicted', claim: 'C01' } as const;
		const found = claimsSeries(data, state);
		const strong = marksOf(found).filter(({ emphasised }) => emphasised);
		expect(strong.map(({ id }) => id).toSorted()).toEqual(
			matchingClaims(data, state).map(({ id }) => id)
		);
		expect(found).toMatchObject({ chosen: 'C01' });
	});
});
