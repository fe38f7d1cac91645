import { ajar, pathThrough, type Point } from '../door/door';

/**
 * A report, in units of its own: a sheet under a cover that is hinged on the left, like the leaf of a
 * door, with a seal where a door has its knob.
 */
export const sheet = { width: 44, height: 60, floor: 8 } as const;

/** The free edge of the open cover is nearer, so it is longer by this much at either end. */
const nearer = 5;

/** The open cover, swung out to the left of the sheet towards the reader. */
export const openCover: readonly Point[] = [
	[0, 0],
	[-ajar * sheet.width, -nearer],
	[-ajar * sheet.width, sheet.height + nearer],
	[0, sheet.height]
];

/** The light of an open report on the ground before it. */
export const light: readonly Point[] = [
	[0, sheet.height],
	[sheet.width, sheet.height],
	[0.86 * sheet.width, sheet.height + sheet.floor],
	[-0.14 * sheet.width, sheet.height + sheet.floor]
];

/** The seal on the closed cover. */
export const seal = { x: 35, y: 32, radius: 3.4 } as const;

/** The title on the closed cover, as the data of a path. */
export const coverTitle = 'M9 13H35M9 20H25';

/** The lines written on the sheet, as the data of a path. */
export const writing = [14, 23, 32, 41]
	.map((y, index) =>
		pathThrough(
			[
				[9, y],
				[index === 3 ? 25 : 35, y]
			],
			false
		)
	)
	.join('');
