import type { Share } from '$lib/record/statement-majority';
import type { Box } from '../box';
import { placeNotes, type NoteRequest, type PlacedNote } from '../note-placing';
import { blockSize, wrap, type TextLine } from '../text-block';
import type { Point } from './shapes';
import type { Scene, Stage } from './scene';
import type { NotName } from './state';
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

/** The room for the words beside what the path does not reach, px. */
export interface NotRoom {
	left: number;
	width: number;
	type: Type;
	banArticle: string;
}

/** Asks for the words beside what the path does not reach. */
export function notRequest(
	{ name, y }: { name: NotName; y: number },
	{ left, width, type, banArticle }: NotRoom
): NoteRequest {
	const words = notWords(name, banArticle);
	const head = strong(words.name, type, width);
	return {
		key: name,
		styles: [[[...head, ...soft(words.more, type, width)]], [head]],
		places: (lines) => [{ x: left, top: y - blockSize(lines).height / 2, anchor: 'start' }]
	};
}

/** Places what has been asked for, as far as there is room. */
export function placeWords(
	requests: readonly (readonly NoteRequest[])[],
	frame: Box,
	ink: readonly Box[]
): PlacedNote[] {
	return placeNotes(requests, { frame, ink, clear: { ink: 1, beside: 3, above: 0 } })?.notes ?? [];
}
