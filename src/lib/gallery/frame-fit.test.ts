import { expect, test } from 'vitest';
import { fitFrame, fittedHeight, type Measured } from './frame-fit';

/** A chart that is drawn anew from 520 px, so that its height falls there. */
const sawtooth: Measured[] = [
	{ width: 280, height: 380 },
	{ width: 352, height: 420 },
	{ width: 519, height: 560 },
	{ width: 520, height: 500 },
	{ width: 700, height: 620 },
	{ width: 864, height: 740 },
	{ width: 1000, height: 740 }
];

test('nothing is cut off at any width that was measured', () => {
	const fit = fitFrame(sawtooth);
	for (const { width, height } of sawtooth)
		expect(fittedHeight(fit, width)).toBeGreaterThanOrEqual(height);
});

test('where the content grows no more the frame has its height exactly', () => {
	const fit = fitFrame(sawtooth);
	expect(fittedHeight(fit, 864)).toBe(740);
	expect(fittedHeight(fit, 2000)).toBe(740);
});

test('little room stays empty', () => {
	const fit = fitFrame(sawtooth);
	for (const { width, height } of sawtooth)
		expect(fittedHeight(fit, width) - height).toBeLessThanOrEqual(135);
});

test('content of one height gets a frame of that height', () => {
	const level = [280, 700, 1000].map((width) => ({ width, height: 400 }));
	expect(fitFrame(level)).toEqual({ least: 400, ratio: 0, most: 400 });
});
