import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, leading, labelSize, wrap, type TextLine } from '../text-block';
import type { Box } from '../box';
import { label, plain, quiet } from './lines';
import { emptyLayout, type ClaimsLayout, type PlacedArea } from './placed';
import { placeLine } from './squares';
import type { CountsSeries } from './state';
import { figureWords, type FigureWords } from './figure-words';
import { restWords } from './words';

/** One of the three, px: its words and its picture. */
interface Panel {
	key: 'osce' | 'unn' | 'ohchr';
	words: Box;
	picture: Box;
}

/** The same figure three times: what it counts, out of how many, and, to one scale, as an area. */
export function figuresLayout(series: CountsSeries, size: Size): ClaimsLayout {
	const rest = placeLine(series.line, size);
	const isWide = sizeClassOf(size) === 'wide';
	const restLabel = isWide ? leading(labelSize) + 2 : 0;
	const foot = size.height - rest.height - restLabel;
	const words = figureWords(series);
	const panels = isWide
		? columns(words, { width: size.width, height: foot - 10 })
		: bands({ width: size.width, height: foot - 6 });
	const whole = Math.max(...Object.values(series.counts).map(({ of }) => of ?? 0));
	const scale = scaleOf(panels, whole);
	const notes = panels.flatMap(({ key, words: box }) => wordsIn(key, words[key], box));
	const [, middle] = panels;
	const claim = {
		...series.claim,
		x: middle?.picture.left ?? 0,
		y: middle?.picture.top ?? 0,
		side: Math.sqrt(series.counts.unn.value * scale)
	};
	const label = quiet(restWords(series.line.left));
	if (restLabel > 0) notes.push(setNote('rest', [label], { x: 0, top: foot - 2, anchor: 'start' }));
	return {
		...emptyLayout,
		marks: [claim, ...rest.marks],
		notes,
		areas: panels.flatMap(({ key, picture }) => areasIn(key, series, picture, scale))
	};
}

/** Wide: three columns, words above pictures. */
function columns(
	words: Record<Panel['key'], FigureWords>,
	{ width, height }: { width: number; height: number }
): Panel[] {
	const between = 24;
	const column = (width - 2 * between) / 3;
	const heights = (['osce', 'unn', 'ohchr'] as const).map(
		(key) => blockSize(linesFor(words[key], column, 'full')).height
	);
	const head = Math.max(...heights) + 12;
	return (['osce', 'unn', 'ohchr'] as const).map((key, index) => {
		const left = index * (column + between);
		const right = left + column;
		return {
			key,
			words: { left, right, top: 0, bottom: head },
			picture: { left, right, top: head, bottom: height }
		};
	});
}

/** The part of a narrow picture's width that words need. */
function wordsShare(width: number): number {
	if (width < 260) return 0.82;
	return width < 300 ? 0.72 : 0.66;
}

/** Narrow: three bands, words left of pictures. */
function bands({ width, height }: { width: number; height: number }): Panel[] {
	const band = height / 3;
	const words = Math.round(width * wordsShare(width));
	return (['osce', 'unn', 'ohchr'] as const).map((key, index) => {
		const top = index * band;
		const bottom = top + band - 6;
		return {
			key,
			words: { left: 0, right: words - 6, top, bottom },
			picture: { left: words, right: width, top: top + 1, bottom }
		};
	});
}

/** Square px for one of those counted, so that the largest whole fills its picture. */
function scaleOf(panels: readonly Panel[], whole: number): number {
	const [first] = panels;
	if (!first || whole === 0) return 0;
	const { left, right, top, bottom } = first.picture;
	return ((right - left) * Math.max(0, bottom - top)) / whole;
}

function areasIn(
	key: Panel['key'],
	{ counts }: CountsSeries,
	{ left, right, top, bottom }: Box,
	scale: number
): PlacedArea[] {
	switch (key) {
		case 'osce': {
			const side = Math.sqrt(counts.osce.value * scale);
			return [
				{ key: 'detained', box: { left, right, top, bottom } },
				{ key: 'died', box: { left, right: left + side, top, bottom: top + side } }
			];
		}
		case 'unn':
			return [];
		case 'ohchr': {
			const { value, of } = counts.ohchr;
			const side = Math.sqrt((of ?? value) * scale);
			const part = (value * scale) / side;
			return [
				{ key: 'interviewed', box: { left, right: left + side, top, bottom: top + side } },
				{
					key: 'described',
					box: { left, right: left + side, top: top + side - part, bottom: top + side }
				}
			];
		}
		default:
			return key satisfies never;
	}
}

function wordsIn(key: Panel['key'], words: FigureWords, box: Box): PlacedNote[] {
	const room = { width: box.right - box.left, height: box.bottom - box.top };
	for (const telling of ['full', 'short', 'least'] as const) {
		const lines = linesFor(words, room.width, telling);
		if (blockSize(lines).height > room.height && telling !== 'least') continue;
		return [setNote(`figure-${key}`, lines, { x: box.left, top: box.top, anchor: 'start' })];
	}
	return [];
}

function linesFor(
	{ figure, counted, whole, who, short }: FigureWords,
	width: number,
	telling: 'full' | 'short' | 'least'
): TextLine[] {
	switch (telling) {
		case 'full':
			return [
				...wrap(label(figure, Math.min(24, width / 9.8)), width),
				...wrap(plain(counted), width),
				...wrap(quiet(whole), width),
				...wrap(quiet(who), width)
			];
		case 'short':
			// Quoted words that hold the figure need not say it again.
			return [
				...(counted.includes(figure) ? [] : wrap(label(figure), width)),
				...wrap(plain(counted), width),
				...wrap(quiet(whole), width)
			];
		case 'least':
			return [...wrap(label(short), width), ...wrap(quiet(whole), width)];
		default:
			return telling satisfies never;
	}
}
