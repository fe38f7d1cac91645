import type { Box } from '../box';
import { door } from '../door/door';
import type { PlacedNote } from '../note-placing';
import { textWidth, labelSize, type TextLine } from '../text-block';
import type { PowerMark } from './state';
import { namesOf } from './words';

/** A body’s name beside its door: from the door’s top left corner to the start of its baseline, px. */
export interface PlacedName {
	text: string;
	role: 'label' | 'quiet';
	dx: number;
	dy: number;
}

/** A body with its place: the top left corner of its doorway in px, and px to the door unit. */
export interface PlacedPower {
	mark: PowerMark;
	x: number;
	y: number;
	scale: number;
	/** Null where there is no room for names. */
	name: PlacedName | null;
}

/** Everything in the picture, in px. */
export interface PowersLayout {
	powers: PlacedPower[];
	/** Headings of groups, and what is said beside bodies. */
	notes: PlacedNote[];
	/** A hairline over each group. */
	rules: { key: string; x1: number; x2: number; y: number }[];
}

/** Width of a door for each px of its height. */
export const doorShare = door.width / door.height;

/** Between a door and its name, px. */
export const nameGap = 7;

/** The height a line of words takes in this chart, px. */
export const lineHeight = 15;

/** A line of words in this chart. */
export function line(text: string, role: 'label' | 'quiet'): TextLine {
	return { text, role, size: labelSize, height: lineHeight };
}

/** How far a body’s name may be cut: to its second wording, or to the shortest there is. */
export type NameCut = 'medium' | 'shortest';

/** More than the usual estimate, px to the px of type: names have many of the widest letters. */
const wideLetterExtra = 0.28;

/** Estimated width of a body’s name, px. */
export function nameWidth(name: string): number {
	const wide = name.match(/[mw]/gi)?.length ?? 0;
	return textWidth(name, labelSize) + wide * wideLetterExtra * labelSize;
}

/** The longest of a body’s names that fits into a width, px; the last one allowed where none does. */
export function nameWithin({ id }: PowerMark, width: number, cut: NameCut): string {
	const names = namesOf(id);
	const allowed = cut === 'medium' ? names.slice(0, 2) : names;
	return allowed.find((name) => nameWidth(name) <= width) ?? allowed.at(-1) ?? id;
}

/** The doorway of a placed body. */
export function doorBox({ x, y, scale }: PlacedPower): Box {
	return { left: x, right: x + door.width * scale, top: y, bottom: y + door.height * scale };
}

/** What the name of a placed body covers, by estimate. */
export function nameBox({ x, y, name }: PlacedPower): Box | null {
	if (name === null) return null;
	const baseline = y + name.dy;
	return {
		left: x + name.dx,
		right: x + name.dx + nameWidth(name.text),
		top: baseline - labelSize * 0.78,
		bottom: baseline + labelSize * 0.24
	};
}
