import { describe, expect, it } from 'vitest';
import { orderedSteps, stepDrawnIn } from './step-order';
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

	it('leaves a figure on its first state above the chapter and on its last below it', () => {
		const first = orderedSteps.find((step) => step.chapter === 'membership');
		const last = orderedSteps.findLast((step) => step.chapter === 'membership');
		expect(stepDrawnIn('membership', 0)).toBe(first);
		expect(stepDrawnIn('membership', orderedSteps.length - 1)).toBe(last);
		expect(stepDrawnIn('membership', (first?.index ?? 0) + 2).index).toBe((first?.index ?? 0) + 2);
	});
});
