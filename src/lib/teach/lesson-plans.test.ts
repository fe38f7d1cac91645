import { describe, expect, it } from 'vitest';
import { readChoices } from '../present/choices';
import { lessonSteps } from '../present/lesson-steps';
import { orderedSteps } from '../story/step-order';
import { wordsOf } from '../story/words/words.server';
import { lessonLink } from './lesson-link';
import { lessonPlans } from './lesson-plans';
import { ageOf, isSensitive } from './lesson-sheet.server';

const sensitive = new Set(
	wordsOf('en')
		.chapters.flatMap(({ steps }) => steps)
		.flatMap((step) => (step.sensitive ? [step.id] : []))
);
const all = orderedSteps.map(({ id }) => ({ id, sensitive: sensitive.has(id) }));

/** The lesson that class mode makes of a link. */
function lessonOf(link: string) {
	return lessonSteps(readChoices(new URL(link, 'https://site.invalid').search), all);
}

describe.each(lessonPlans)('$id', (plan) => {
	it('takes as long as it says', () => {
		const minutes = plan.parts.reduce((sum, part) => sum + part.minutes, 0);
		expect(minutes).toBe(plan.minutes);
	});

	it('names each of its parts once', () => {
		const ids = plan.parts.map(({ id }) => id);
		expect(ids).toEqual([...new Set(ids)]);
	});

	it('opens class mode with its own steps, all of which the story has', () => {
		const { ids, asked } = lessonOf(lessonLink(plan, 'full'));
		expect(asked.unknown).toEqual([]);
		expect(asked.repeated).toEqual([]);
		expect(ids).toEqual(plan.steps);
	});

	it('has a milder path without any sensitive step', () => {
		const { ids, nothingLeft } = lessonOf(lessonLink(plan, 'mild'));
		expect(nothingLeft).toBe(false);
		expect(ids).toEqual(plan.steps.filter((id) => !sensitive.has(id)));
		expect(ids.length).toBeGreaterThan(3);
	});
});

it('tells the ages of a lesson by its steps', () => {
	const mild = { steps: ['visits-by-date'] } as const;
	const hard = { steps: ['visits-by-date', 'statements-north-caucasus'] } as const;
	expect([isSensitive(mild, 'en'), isSensitive(hard, 'en')]).toEqual([false, true]);
	expect(ageOf(mild, 'en')).toMatch(/^14 and over/);
	expect(ageOf(hard, 'en')).toMatch(/^16 and over; 14 and over on the milder path/);
});
