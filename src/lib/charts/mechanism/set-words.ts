import type { Size } from '../size';
import type { Share } from '$lib/record/statement-majority';
import type { Box } from '../box';
import { placeNotes, type NoteRequest, type PlacedNote } from '../note-placing';
import { blockSize, wrap, type TextLine } from '../text-block';
import type { Point } from './shapes';
import type { Scene, Stage } from './scene';
import type { MechanismSeries } from './state';
import { notWords, noteWords } from './words';

/** The type of a picture, px. */
export type Type = Pick<Stage, 'type' | 'line'>;

/** Strong words in as many lines as their room asks for. */
export function strong(text: string, { type, line }: Type, width: number): TextLine[] {
	return wrap({ text, role: 'label', size: type, height: line }, width);
}

/** Quiet words in as many lines as their room asks for. */
export function soft(text: string, { type, line }: Type, width: number): TextLine[] {
	return wrap({ text, role: 'quiet', size: type, height: line }, width);
}

/** Asks for the words inside a scene whose top left corner is at a place. */
export function sceneRequests(
	scene: Scene,
	at: Point,
	{ type, majority }: { type: Type; majority: Share }
): NoteRequest[][] {
	return scene.notes.map(({ name, x, y, anchor, edge, width }) => [
		{
			key: name,
			styles: noteWords(name, majority).map((text) => [soft(text, type, width)]),
			places: (lines) => {
				const { height } = blockSize(lines);
				const above = edge === 'top' ? 0 : edge === 'middle' ? height / 2 : height;
				return [{ x: at.x + x, top: at.y + y - above, anchor }];
			},
			optional: true
		}
	]);
}

/**
 * The words beside what the path does not reach, all in one style.
 *
 * @param left Where they begin, px.
 */
export function notNotes(
	{ not, banArticle }: MechanismSeries,
	{
		rings,
		left,
		type,
		size
	}: { rings: readonly { y: number }[]; left: number; type: Type; size: Size }
): PlacedNote[] {
	const width = size.width - left - 2;
	const requests = not.map(({ name }, index): NoteRequest => {
		const words = notWords(name, banArticle);
		const head = strong(words.name, type, width);
		const middle = rings[index]?.y ?? 0;
		return {
			key: name,
			styles: [[[...head, ...soft(words.more, type, width)]], [head]],
			places: (lines) => [{ x: left, top: middle - blockSize(lines).height / 2, anchor: 'start' }]
		};
	});
	return placeWords([requests], size, []);
}

/** Places what has been asked for, as far as there is room. */
export function placeWords(
	requests: readonly (readonly NoteRequest[])[],
	{ width, height }: Size,
	ink: readonly Box[]
): PlacedNote[] {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	return placeNotes(requests, { frame, ink, clear: { ink: 1, beside: 3, above: 0 } })?.notes ?? [];
}
