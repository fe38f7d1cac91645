import { describe, expect, it } from 'vitest';
import { lessonSteps } from './lesson-steps';

const all = [
	{ id: 'one', sensitive: false },
	{ id: 'two', sensitive: true },
	{ id: 'three', sensitive: false }
] as const;

describe('the steps of a lesson', () => {
	it('are those of the link', () => {
		const { ids, nothingLeft } = lessonSteps({ steps: 'two,one', sensitive: 'behind-button' }, all);
		expect(ids).toEqual(['two', 'one']);
		expect(nothingLeft).toBe(false);
	});

	it('are without the sensitive ones on the milder path', () => {
		expect(lessonSteps({ steps: null, sensitive: 'left-out' }, all).ids).toEqual(['one', 'three']);
		expect(lessonSteps({ steps: 'three,two', sensitive: 'left-out' }, all).ids).toEqual(['three']);
	});

	it('are never none', () => {
		const { ids, nothingLeft } = lessonSteps({ steps: 'two', sensitive: 'left-out' }, all);
		expect(ids).toEqual(['one', 'three']);
		expect(nothingLeft).toBe(true);
	});
});
