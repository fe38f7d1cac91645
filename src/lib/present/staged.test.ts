import { expect, it } from 'vitest';
import { ServerOnly } from '$lib/story/server-only';
import { chapters } from '$lib/story/steps';
import { orderedSteps } from '$lib/story/step-order';
import { stagedChapters } from './staged';

const all = chapters.map(({ id }) => ({
	id,
	title: id,
	source: '',
	steps: orderedSteps
		.filter(({ chapter }) => chapter === id)
		.map((step) => ({ ...step, title: '', subtitle: '', text: new ServerOnly<never>() }))
}));

function staged(lesson: readonly string[], index: number, around = index) {
	return stagedChapters(all, lesson, index, around).map(({ step, shown }) =>
		shown ? `*${step.id}` : step.id
	);
}

it('has the next and the last chapter ready, and one figure to a chapter', () => {
	const lesson = ['origins-idea', 'origins-adopted', 'visits-first', 'origins-opened'];
	expect(staged(lesson, 0)).toEqual(['*origins-idea']);
	expect(staged(lesson, 1)).toEqual(['*origins-adopted', 'visits-first']);
	expect(staged(lesson, 2)).toEqual(['origins-opened', '*visits-first']);
	expect(staged(lesson, 3)).toEqual(['*origins-opened', 'visits-first']);
});

it('keeps what is ready until there is time to make more', () => {
	const lesson = ['origins-idea', 'visits-first', 'ties-joined'];
	expect(staged(lesson, 1, 0)).toEqual(['origins-idea', '*visits-first']);
	expect(staged(lesson, 1, 1)).toEqual(['origins-idea', '*visits-first', 'ties-joined']);
});
