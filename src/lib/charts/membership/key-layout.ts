import { m } from '$lib/paraglide/messages';
import { lineHeightOf, type TextLine } from '../text-block';
import {
	besideGap,
	gapOf,
	keyGap,
	keyLead,
	keySide,
	keyWidth,
	northEast,
	northEastKeyTop,
	type Frame
} from './frame';
import { setLine, type PlacedKey } from './placed';
import type { Look, MembershipSeries } from './state';
import { gridSize } from './tile-grid';
import { lookWords } from './words';

/** The key, with what the view shows. */
export function placeKey(series: MembershipSeries, frame: Frame): PlacedKey[] {
	const { pitch, left, top, text, size } = frame;
	const mapBottom = top + gridSize.rows * pitch - gapOf(pitch);
	const [long = [], short = [], shortest = []] = keyVariants(series.full, text);
	const shown = (items: readonly KeyItem[]) => items.filter(({ look }) => isInView(series, look));
	switch (frame.key) {
		case 'none':
			return [];
		case 'below': {
			const y = mapBottom + 10;
			const fitting = [long, short].find(
				(items) => (keyRow(items, y).at(-1)?.word.box.right ?? 0) <= size.width
			);
			return keyRow(shown(fitting ?? shortest), y);
		}
		case 'beside': {
			const items = shown(long);
			return keyStack(
				items,
				size.width - keyWidth(text),
				mapBottom - stackHeight(items, text),
				text
			);
		}
		case 'south-west': {
			const items = shown(long);
			return keyStack(items, left, size.height - 2 - stackHeight(items, text), text);
		}
		case 'north-east': {
			const x = left + northEast.column * pitch + besideGap;
			const items = size.width - x < keyWidth(text) ? shortest : long.filter(({ look }) => look);
			return keyStack(shown(items), x, northEastKeyTop(frame), text);
		}
		default:
			return frame.key satisfies never;
	}
}

interface KeyItem {
	look: Look | null;
	word: TextLine;
}

/** The whole key at length, shorter, and without the empty tile, which explains itself. */
function keyVariants(full: MembershipSeries['full'], text: number): KeyItem[][] {
	const item = (look: Look | null, word: string): KeyItem => ({
		look,
		word: { text: word, role: 'quiet', size: text }
	});
	const taken = (['signed', 'full'] as const).map((step): KeyItem => {
		const look = { step, provisional: false };
		return item(look, lookWords(look, full));
	});
	const hatched = { step: 'full', provisional: true } as const;
	const empty = item(null, lookWords(null, full));
	const long = item(hatched, m.membership_key_provisional());
	const short = item(hatched, m.membership_key_provisional_short());
	return [
		[empty, ...taken, long],
		[empty, ...taken, short],
		[...taken, short]
	];
}

/** Whether the view shows what an item of the key explains. */
function isInView({ tiles }: MembershipSeries, look: Look | null): boolean {
	return tiles.some((tile) =>
		look?.provisional ? tile.look?.provisional : tile.look?.step === look?.step
	);
}

function keyRow(items: readonly KeyItem[], y: number): PlacedKey[] {
	let x = 0;
	return items.map((item) => {
		const placed = placeKeyItem(item, x, y);
		x = placed.word.box.right + 12;
		return placed;
	});
}

function keyStack(items: readonly KeyItem[], x: number, top: number, text: number): PlacedKey[] {
	return items.map((item, index) => placeKeyItem(item, x, top + 2 + index * keyLead(text)));
}

function placeKeyItem({ look, word }: KeyItem, x: number, y: number): PlacedKey {
	const top = y + keySide / 2 - lineHeightOf(word) / 2;
	return { look, x, y, word: setLine(word, x + keySide + keyGap, top) };
}

function stackHeight(items: readonly KeyItem[], text: number): number {
	return items.length * keyLead(text);
}
