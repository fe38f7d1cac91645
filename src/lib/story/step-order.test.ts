import { describe, expect, it } from 'vitest';
import { orderedSteps } from './step-order';
import { chapters } from './steps';

describe('order of the steps', () => {
	it('has every step once, in reading order', () => {
		const ids = orderedSteps.map((step) => step.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(orderedSteps.map((step) => step.index)).toEqual(ids.map((_, index) => index));
	});

	it('begins a step id with its chapter and draws the chart of the chapter', () => {
		for (const chapter of chapters) {
			for (const step of chapter.steps) {
				expect(step.id.startsWith(`${chapter.id}-`)).toBe(true);
				expect(step.state.chart).toBe(chapter.chart);
			}
		}
	});
});
