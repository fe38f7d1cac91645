import { describe, expect, it } from 'vitest';
import { record } from '../record/record.server';
import { orderedSteps } from '../story/step-order';
import { claimsPage } from './claims-page.server';

const { groups, reports } = claimsPage('en');
const claims = groups.flatMap((group) => group.claims);
const claim = (id: string) => claims.find((candidate) => candidate.id === id);

describe('the claims for the page', () => {
	it('are all there, each once', () => {
		expect(claims.map(({ id }) => id).toSorted()).toEqual(record.claims.map(({ id }) => id));
	});

	it('stand under the report that makes them; one between two reports stands under both names', () => {
		expect(groups.map(({ id }) => id)).toEqual([
			'report-1',
			'report-2',
			'report-3',
			'report-4',
			'report-5',
			'report-1-3'
		]);
		expect(groups.at(-1)?.claims.map(({ id }) => id)).toEqual(['C47']);
	});

	it('say for each report how much of it is supported', () => {
		for (const { total, tally } of reports) {
			const sum = Object.values(tally).reduce((all, count) => all + count, 0);
			expect(sum).toBe(total);
			expect(tally.supported).toBeGreaterThan(0);
		}
	});

	it('are told by steps that exist: the step that draws a claim out, or that of its topic', () => {
		const ids: string[] = orderedSteps.map(({ id }) => id);
		expect(claims.filter(({ step }) => !ids.includes(step.id))).toEqual([]);
		expect(claims.filter(({ step }) => step.title === step.id)).toEqual([]);
		expect(claim('C59')?.step.id).toBe('claims-which-treaty');
		expect(claim('C61')?.step.id).toBe('claims-dates');
		expect(claim('C26')?.step.id).toBe('visits-published');
		expect(claim('C27')?.step.id).toBe('visits-by-date');
	});

	it('mark those on deaths and ill-treatment, and do not repeat methods of torture', () => {
		expect(claim('C09')?.sensitive).toBe(true);
		expect(claim('C59')?.sensitive).toBe(false);
		expect(claim('C36')).toMatchObject({ sensitive: true, claim: null, wording: null });
		expect(claim('C63')).toMatchObject({ sensitive: true, wording: null });
	});

	it('name what was right on the same topic, or in the same report on the same subject', () => {
		expect(claim('C61')?.beside.map(({ id }) => id)).toEqual(['C68']);
		expect(claim('C04')?.beside.map(({ id }) => id)).toEqual(['C05']);
	});

	it('lead from a claim to the one it speaks of', () => {
		expect(claim('C70')?.statement).toContainEqual({ kind: 'claim', id: 'C55' });
	});
});
