import type { Size } from '../size';
import { blockSize, labelSize, wrap, type TextLine } from '../text-block';
import { setNote } from '../note-placing';
import type { Measures } from './measures';
import { boxAround, type LeavingLayout, type PlacedMark } from './placed';
import { markOnStairs, opacityOf, stairsFor, stepLines, voices } from './stairs';
import type { LeavingSeries, VoicesScene } from './state';
import { voiceWords, type VoiceWords } from './words';

/** What was said, each on a pole over its day; the acts stand back on the axis. */
export function voicesLayout(
	series: LeavingSeries,
	scene: VoicesScene,
	size: Size,
	measures: Measures
): LeavingLayout {
	const stairs = stairsFor(series, size, measures);
	const { axis, x } = stairs;
	const { radius, gap } = measures;
	const flags = voices.flatMap((id) => {
		const mark = series.marks.find((candidate) => candidate.id === id);
		return mark ? [{ id, x: x(mark.date.earliest), words: voiceWords(mark, scene) }] : [];
	});
	const room = axis.y - gap - radius;
	const starts = flags.map((flag) => flag.x + radius + gap);
	const blocks = fittingBlocks(
		flags.map(({ words }) => words),
		starts.map((start) => size.width - start),
		room,
		measures
	);
	const spare = room - sumOfHeights(blocks);
	const between = Math.min(spare / Math.max(1, blocks.length), 3 * gap);

	let top = Math.max(0, (spare - between * blocks.length) / 3);
	const notes = flags.map(({ id }, index) => {
		const lines = blocks[index] ?? [];
		const note = setNote(id, lines, { x: starts[index] ?? 0, top, anchor: 'start' });
		top += blockSize(lines).height + between;
		return note;
	});
	const marks = series.marks.map((mark): PlacedMark => {
		const note = notes.find(({ key }) => key === mark.id);
		const placed = markOnStairs(mark, stairs, measures);
		const y = note ? note.y + (note.lines[0]?.y ?? 0) - labelSize * 0.35 : axis.y;
		const scale = note ? 1 : 0.5;
		const opacity = mark.role === 'context' ? 0.25 : opacityOf[mark.role];
		return { ...placed, y, scale, opacity, box: boxAround(placed.x, y, radius * scale) };
	});
	return {
		axis,
		...stepLines(series, stairs, false),
		poles: marks
			.filter(({ id }) => flags.some((flag) => flag.id === id))
			.map((mark) => ({
				key: mark.id,
				x: mark.x,
				y: mark.y,
				length: axis.y - mark.y,
				opacity: 1
			})),
		marks,
		strip: null,
		clock: null,
		notes,
		radius
	};
}

/** The words in the fullest setting in which all of them have room under one another. */
function fittingBlocks(
	words: readonly VoiceWords[],
	widths: readonly number[],
	room: number,
	{ text }: Measures
): TextLine[][] {
	const settings = [
		{ size: text, saying: 'whole' },
		{ size: labelSize, saying: 'whole' },
		{ size: text, saying: 'part' },
		{ size: labelSize, saying: 'part' },
		{ size: labelSize, saying: 'undated' },
		{ size: labelSize, saying: 'nothing' }
	] as const;
	const tried = settings.map(({ size, saying }) =>
		words.map((voice, index) => linesOf(voice, size, saying, widths[index] ?? 0))
	);
	return tried.find((blocks) => sumOfHeights(blocks) <= room) ?? tried.at(-1) ?? [];
}

function linesOf(
	voice: VoiceWords,
	size: number,
	saying: 'whole' | 'part' | 'undated' | 'nothing',
	width: number
): TextLine[] {
	const { role } = voice;
	const who = (text: string) => wrap({ text, role, size }, width);
	const said = (text: string) => wrap({ text, role: 'quiet', size }, width);
	switch (saying) {
		case 'whole':
			return [...dated(voice, who(voice.speaker), size, width), ...said(voice.whole)];
		case 'part':
			return [...dated(voice, who(voice.shortly), size, width), ...said(voice.part)];
		case 'undated':
			return [...who(voice.shortly), ...said(voice.part)];
		case 'nothing':
			return who(voice.shortly);
		default:
			return saying satisfies never;
	}
}

/** The day before the speaker, on the same line where there is room for both. */
function dated(
	{ date }: VoiceWords,
	speaker: readonly TextLine[],
	size: number,
	width: number
): TextLine[] {
	const [only, ...more] = speaker;
	const together = only && more.length === 0 ? { ...only, lead: `${date}\u2002` } : null;
	return together && blockSize([together]).width <= width
		? [together]
		: [{ text: date, role: 'quiet', size }, ...speaker];
}

function sumOfHeights(blocks: readonly TextLine[][]): number {
	return blocks.reduce((sum, lines) => sum + blockSize(lines).height, 0);
}
