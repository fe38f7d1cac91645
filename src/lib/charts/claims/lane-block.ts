import { setNote, type PlacedNote } from '../note-placing';
import { blockSize, labelSize, leading, wrap, type TextLine } from '../text-block';
import { label, plain, quiet } from './lines';
import type { PlacedClaim } from './placed';
import type { LanesSeries, QuotedMark } from './state';
import { countWords, laneWords, quotedWords, verdictWords } from './words';

/**
 * How much is said of the claims of a lane: their words with verdict and speaker; with the verdict;
 * their words; the words of one and how many there are of each verdict; how many only.
 */
type Telling = 'full' | 'verdicts' | 'words' | 'example' | 'counts';

/** How a lane is set; measures in px. */
export interface LaneSetting {
	telling: Telling;
	/** Side of a square. */
	side: number;
	/** Between two claims. */
	gap: number;
	/** Size of the type. */
	type: number;
}

/** A lane with its squares and words, placed from its own top left corner, px. */
export interface LaneBlock {
	marks: PlacedClaim[];
	notes: PlacedNote[];
	height: number;
}

type Lane = LanesSeries['lanes'][number];

/** Sets a lane in a width (px); nothing of it is wider, unless a word is. */
export function laneBlock(
	lane: Lane,
	dates: LanesSeries['dates'],
	setting: LaneSetting,
	width: number
): LaneBlock {
	const head = headOf(lane, dates, setting, width);
	switch (setting.telling) {
		case 'full':
		case 'verdicts':
		case 'words':
			return withItems(head, lane.marks, setting, width);
		case 'example':
		case 'counts':
			return withRow(head, lane, setting, width);
		default:
			return setting.telling satisfies never;
	}
}

/** The name of a lane, with what there is to know about it or how many claims have which verdict. */
function headOf(
	{ key, marks }: Lane,
	dates: LanesSeries['dates'],
	{ telling, type }: LaneSetting,
	width: number
): LaneBlock {
	const { name, more } = laneWords(key, dates);
	if (name === null) return { marks: [], notes: [], height: 0 };
	const lines = wrap(label(name, type), width);
	const counts = quiet(countWords(marks));
	const beside = blockSize(lines).width + 8;
	const notes: PlacedNote[] = [];
	if (telling === 'full' && more !== null) {
		lines.push(...wrap(quiet(more, quietSize(type)), width));
	} else if (telling === 'words' && beside + blockSize([counts]).width <= width) {
		notes.push(setNote(`counts-${key}`, [counts], { x: beside, top: 0, anchor: 'start' }));
	} else if (telling === 'words') {
		lines.push(...wrap(counts, width));
	}
	notes.push(setNote(`lane-${key}`, lines, { x: 0, top: 0, anchor: 'start' }));
	return {
		marks: [],
		notes,
		height: blockSize(lines).height + type * (telling === 'full' ? 0.7 : 0.3)
	};
}

/** One claim under another: its square, and its words beside it. */
function withItems(
	head: LaneBlock,
	marks: readonly QuotedMark[],
	setting: LaneSetting,
	width: number
): LaneBlock {
	const { side, gap, type } = setting;
	const words = side + Math.max(7, type / 2);
	return marks.reduce<LaneBlock>((block, mark) => {
		const lines = [
			...wrap(plain(quotedWords(mark).quote, type), width - words),
			...aboutOf(mark, setting, width - words)
		];
		const height = Math.max(side, blockSize(lines).height);
		const place = { x: words, top: block.height, anchor: 'start' } as const;
		return {
			marks: [...block.marks, { ...mark, x: 0, y: block.height + 1, side }],
			notes: [...block.notes, setNote(mark.id, lines, place)],
			height: block.height + height + gap
		};
	}, head);
}

function aboutOf(mark: QuotedMark, { telling, type }: LaneSetting, width: number): TextLine[] {
	switch (telling) {
		case 'full':
			return wrap(quiet(quotedWords(mark).about, quietSize(type)), width);
		case 'verdicts':
			return [quiet(verdictWords(mark.verdict).name)];
		case 'words':
		case 'example':
		case 'counts':
			return [];
		default:
			return telling satisfies never;
	}
}

/** All squares in a row, how many there are of each verdict, and perhaps the words of one. */
function withRow(
	head: LaneBlock,
	{ key, marks }: Lane,
	{ telling, side, gap }: LaneSetting,
	width: number
): LaneBlock {
	const step = Math.min(side + 3, width / marks.length);
	const top = head.height;
	const after = marks.length * step + 5;
	const counts = quiet(countWords(marks));
	const fits = after + blockSize([counts]).width <= width;
	const under = fits || telling === 'counts' ? [] : wrap(counts, width);
	const [first] = marks;
	if (first && telling === 'example') under.push(...wrap(plain(quotedWords(first).quote), width));
	const line = leading(labelSize);
	const beside = { x: after, top: top + (side - line) / 2, anchor: 'start' } as const;
	const below = { x: 0, top: top + side + 2, anchor: 'start' } as const;
	return {
		marks: marks.map((mark, index) => ({
			...mark,
			x: index * step,
			y: top,
			side: Math.min(side, step - 1)
		})),
		notes: [
			...head.notes,
			...(fits ? [setNote(`counts-${key}`, [counts], beside)] : []),
			...(under.length > 0 ? [setNote(`example-${key}`, under, below)] : [])
		],
		height: top + Math.max(side, line) + 2 + blockSize(under).height + gap
	};
}

/** The size of quiet words beside words of a size, px. */
function quietSize(type: number): number {
	return Math.max(labelSize, type - 2);
}
