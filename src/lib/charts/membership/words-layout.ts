import { m } from '$lib/paraglide/messages';
import type { Box } from '../box';
import type { Size } from '../size';
import { blockSize, digitEm, textWidth, wrap, type TextLine } from '../text-block';
import { besideGap, gapOf, northEast, northEastKeyTop, type Frame } from './frame';
import { setLines, type MembershipLayout, type PlacedWords } from './placed';
import type { MembershipSeries } from './state';
import { countWords, russiaStepWords } from './words';

/** The running count: a large figure, and beside it what it counts and when. */
export function placeCount(
	series: MembershipSeries,
	frame: Frame
): Pick<MembershipLayout, 'figure' | 'count'> {
	const { pitch, left, size, text } = frame;
	const words = countWords(series.count);
	const figure: TextLine = {
		text: String(series.count.value),
		role: words.confirmed ? 'label' : 'quiet',
		size: frame.figure
	};
	const isAbove = frame.count === 'above';
	const x = isAbove ? 0 : left + northEast.firstRow * pitch + 2;
	const beside = x + figureWidth(figure) + 8;
	const label: TextLine = { text: words.label, role: 'label', size: text > 12 ? text + 1 : text };
	const details = [words.detail, words.short].map((detail): TextLine => ({
		text: detail,
		role: 'quiet',
		size: text
	}));
	const variants = [...details.map((detail) => [label, detail]), [label]];
	const room = isAbove
		? { x: beside, height: 36 }
		: pitch >= 52
			? { x: beside, height: pitch - 2 }
			: {
					x: Math.max(beside, left + northEast.secondRow * pitch + besideGap),
					height: 2 * pitch - 2
				};
	const lines = firstThatFits(variants, { ...room, width: size.width - room.x });
	return {
		figure: setFigure(figure, x, isAbove ? 27 : figure.size * 0.73 + 3),
		count: setLines(lines, room.x, isAbove ? 0 : 1)
	};
}

function setFigure(figure: TextLine, x: number, y: number): PlacedWords {
	const right = x + figureWidth(figure);
	const box: Box = { left: x, top: y - figure.size * 0.75, right, bottom: y };
	return { ...figure, x, y, box };
}

function figureWidth({ text, size }: TextLine): number {
	return textWidth(text, size, digitEm);
}

/** What stands beside Russia's tile, as much as has room. */
export function placeRussia(series: MembershipSeries, frame: Frame): PlacedWords[] {
	const { pitch, left, top, text, size } = frame;
	const x = left + northEast.column * pitch + besideGap;
	const y = top + northEast.top * pitch;
	const bottom =
		frame.key === 'north-east'
			? northEastKeyTop(frame) - 4
			: top + northEast.bottom * pitch - gapOf(pitch);
	const name: TextLine = { text: m.membership_russia(), role: 'russia', size: text };
	const lines = firstThatFits(
		russiaVariants(series.russia).map((variant) => [
			name,
			...variant.map((words): TextLine => ({ text: words, role: 'quiet', size: text }))
		]),
		{ width: size.width - x, height: bottom - y }
	);
	return setLines(lines, x, y);
}

/** What stands under Russia's name, from the most to the least. */
function russiaVariants(russia: MembershipSeries['russia']): string[][] {
	switch (russia.kind) {
		case 'name':
			return [[]];
		case 'not-known':
			return [[m.membership_russia_not_known()], []];
		case 'steps': {
			const ends = russia.steps.filter(({ step }) => step === 'signed' || step === 'in-force');
			return [
				russia.steps.map((step) => russiaStepWords(step, 'day')),
				...(['day', 'month', 'year'] as const).map((at) =>
					ends.map((step) => russiaStepWords(step, at))
				),
				[]
			];
		}
		default:
			return russia satisfies never;
	}
}

/** The first of several texts that, broken into lines, fits the room; else the last. */
function firstThatFits(texts: readonly TextLine[][], room: Size): TextLine[] {
	const settings = texts.map((lines) => lines.flatMap((line) => wrap(line, room.width)));
	const fits = (lines: readonly TextLine[]) => {
		const { width, height } = blockSize(lines);
		return width <= room.width && height <= room.height;
	};
	return settings.find(fits) ?? settings.at(-1) ?? [];
}
