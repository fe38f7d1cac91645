import { describe, expect, it } from 'vitest';
import { activeStep, readingLine, stepDrawn } from './active-step';

/** Tops of steps of the given heights when the page is scrolled by `scrolled` px. */
function topsOf(heights: number[], scrolled: number): number[] {
	let top = -scrolled;
	return heights.map((height) => {
		const own = top;
		top += height;
		return own;
	});
}

describe('active step', () => {
	const heights = [500, 300, 900, 400];

	it('is the first one while the reader is still above the story', () => {
		expect(activeStep([800, 1300, 1600], 400)).toBe(0);
	});

	it('is the last one when the reader is below the story', () => {
		expect(activeStep([-2000, -1500, -900], 400)).toBe(2);
	});

	it('changes exactly when a step reaches the line', () => {
		expect(activeStep([-300, 401], 400)).toBe(0);
		expect(activeStep([-300, 400], 400)).toBe(1);
	});

	it('is the same on the way down and on the way up', () => {
		const offsets = Array.from({ length: 220 }, (_, index) => index * 10);
		const down = offsets.map((offset) => activeStep(topsOf(heights, offset), 300));
		const up = [...offsets].reverse().map((offset) => activeStep(topsOf(heights, offset), 300));
		expect(up.reverse()).toEqual(down);
	});

	it('never skips backwards while scrolling down and visits every step', () => {
		const seen = Array.from({ length: 220 }, (_, index) =>
			activeStep(topsOf(heights, index * 10), 300)
		);
		expect([...seen].sort((a, b) => a - b)).toEqual(seen);
		expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3]));
	});

	it('has a safe answer when there is no step at all', () => {
		expect(activeStep([], 300)).toBe(0);
	});
});

describe('reading line', () => {
	it('lies in the room of the words, below a figure that stands above them', () => {
		expect(readingLine(400, 700)).toBeCloseTo(565);
		expect(readingLine(0, 900)).toBeCloseTo(495);
	});
});

describe('step drawn by a chapter', () => {
	const steps = [{ index: 7 }, { index: 8 }, { index: 9 }];

	it('is the active one, or the chapter’s first above it and its last below it', () => {
		expect(stepDrawn(steps, 8)).toEqual({ index: 8 });
		expect(stepDrawn(steps, 0)).toEqual({ index: 7 });
		expect(stepDrawn(steps, 20)).toEqual({ index: 9 });
		expect(stepDrawn(steps.slice(3), 3)).toBeUndefined();
	});
});
