import { describe, expect, it } from 'vitest';
import {
	ajar,
	door,
	doorDetail,
	floorLight,
	hatching,
	leafEdge,
	pathThrough,
	roomAbove,
	roomBelow
} from './door';

describe('an open door', () => {
	it('keeps its leaf inside the doorway', () => {
		for (const [x, y] of leafEdge) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(ajar * door.width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(door.height);
		}
	});

	it('throws its light on its own strip of floor only', () => {
		for (const [x, y] of floorLight) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(door.width);
			expect(y).toBeGreaterThanOrEqual(door.height);
			expect(y).toBeLessThanOrEqual(door.height + door.floor);
		}
	});

	it('shows the room above and below the leaf up to where its edge is drawn', () => {
		const slopeAbove = (roomAbove[2]?.[1] ?? 0) / (roomAbove[2]?.[0] ?? 1);
		const slopeBelow = (roomBelow[2]?.[1] ?? 0) / (roomBelow[2]?.[0] ?? 1);
		expect(slopeAbove * door.width).toBeCloseTo(leafEdge[1]?.[1] ?? 0);
		expect(door.height + slopeBelow * door.width).toBeCloseTo(leafEdge[2]?.[1] ?? 0);
	});
});

describe('doorDetail', () => {
	it.each([14, 20, 44, 80])('draws lines of about a pixel at a width of %i px', (width) => {
		const scale = width / door.width;
		const pixels = doorDetail(scale).stroke * scale;
		expect(pixels).toBeGreaterThan(1);
		expect(pixels).toBeLessThan(1.5);
	});

	it('keeps the knob visible and on the leaf at 14 px', () => {
		const scale = 14 / door.width;
		const { knob } = doorDetail(scale);
		expect(knob.radius * scale).toBeGreaterThan(1);
		expect(knob.x + knob.radius).toBeLessThan(door.width);
	});

	it('does not drown a door of 5 px in its own outline', () => {
		const scale = 5 / door.width;
		expect(doorDetail(scale).stroke).toBeLessThan(0.1 * door.width);
	});
});

describe('hatching', () => {
	it('stays within the doorway', () => {
		const numbers = hatching(7).match(/[\d.]+ [\d.]+/g) ?? [];
		expect(numbers.length).toBeGreaterThan(20);
		for (const pair of numbers) {
			const [x = -1, y = -1] = pair.split(' ').map(Number);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(door.width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(door.height);
		}
	});
});

describe('pathThrough', () => {
	it('closes a shape and leaves a line open', () => {
		const points = [
			[0, 0],
			[1, 2]
		] as const;
		expect(pathThrough(points, true)).toBe('M0 0L1 2Z');
		expect(pathThrough(points, false)).toBe('M0 0L1 2');
	});
});
