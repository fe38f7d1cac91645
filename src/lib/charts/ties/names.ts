import { setNote, type PlacedNote } from '../note-placing';
import { lineWidth, textWidth, type TextLine } from '../text-block';
import { followedTies } from '$lib/record/tie-groups';
import type { TimeAxis } from './axis';
import type { Measures } from './measures';
import type { PlacedLane, PlacedSeat, PlacedUpright } from './placed';
import { isNamed, type Rows } from './rows';
import type { TiesSeries } from './state';
import { detailWords, headingWords, nameWords, seatWords, yearsInWords } from './words';

/** The widest share of the room that the column of names may take. */
const columnShare = 0.33;

/** Between the column of names and the bars, px. */
const gutter = 12;

/** Between a name and the quiet words after it. */
const tailSpace = '\u2002';

/** The drawing that the names belong to. */
export interface NamedDrawing {
	lanes: readonly PlacedLane[];
	seat: PlacedSeat | null;
	uprights: readonly PlacedUpright[];
	axis: TimeAxis;
}

/** Where the bars begin, px from the left: after the names, or at the edge where those stand above. */
export function nameColumn(measures: Measures, width: number): number {
	switch (measures.design) {
		case 'narrow':
			return 2;
		case 'wide': {
			const widest = (form: 0 | 1) =>
				Math.max(...followedTies.map((id) => textWidth(nameWords(id)[form], measures.text)));
			const full = widest(0) + gutter;
			return full <= width * columnShare ? full : widest(1) + gutter;
		}
		default:
			return measures.design satisfies never;
	}
}

/** The names of lanes and groups, and the years of each lane. */
export function placeNames(series: TiesSeries, rows: Rows, drawing: NamedDrawing): PlacedNote[] {
	const { measures } = rows;
	const free = freeRoom(drawing);
	const lanes = series.groups.flatMap(({ marks }) =>
		marks
			.filter((mark) => isNamed(mark, measures))
			.flatMap((mark) => {
				const lane = drawing.lanes.find(({ id }) => id === mark.id);
				if (!lane) return [];
				const details = measures.design === 'narrow' ? detailWords(mark, series) : [];
				return laneNotes(
					{
						key: mark.id,
						strong: mark.emphasised,
						names: nameWords(mark.id),
						dates: [...details, yearsInWords(mark, series.view)]
					},
					lane,
					measures,
					drawing.axis,
					free
				);
			})
	);
	const { names, since } = seatWords(series);
	const seat = drawing.seat
		? laneNotes(
				{ key: 'seat', strong: true, names, dates: since },
				drawing.seat,
				measures,
				drawing.axis,
				free
			)
		: [];
	return [...headings(series, rows, free), ...lanes, ...seat];
}

function headings({ groups }: TiesSeries, { measures, rows }: Rows, room: number): PlacedNote[] {
	return groups.flatMap(({ key }) => {
		const row = rows.get(`heading ${key}`);
		if (!row) return [];
		const lines = headingWords(key).map((text): TextLine => ({
			text,
			role: key === 'council' || key === 'world' ? 'label party' : 'label',
			size: measures.headingText,
			height: measures.line
		}));
		const line = lines.find((candidate) => lineWidth(candidate) <= room);
		if (!line) return [];
		const top = row.top + row.height - measures.line;
		return [setNote(`heading ${key}`, [line], { x: 0, top, anchor: 'start' })];
	});
}

/** How far words can run from the left before they meet a line across the lanes, px. */
function freeRoom({ uprights, axis }: NamedDrawing): number {
	const shown = uprights.filter(({ opacity }) => opacity > 0).map(({ x }) => x - 4);
	return Math.min(axis.edge, ...shown);
}

interface LaneWords {
	key: string;
	/** What the view speaks of has its name in strong type. */
	strong: boolean;
	names: [string, string];
	/** The fullest wording first. */
	dates: string[];
}

function laneNotes(
	{ key, strong, names, dates }: LaneWords,
	{ y, bar }: Pick<PlacedLane, 'y' | 'bar'>,
	measures: Measures,
	axis: TimeAxis,
	free: number
): PlacedNote[] {
	const { design, text: size, line: height } = measures;
	const name = (text: string): TextLine => ({
		text,
		role: strong ? 'label' : 'quiet',
		size,
		height
	});
	const fits = (room: number) => (line: TextLine) => lineWidth(line) <= room;
	const date = (text: string): TextLine => ({ text, role: 'quiet', size, height });
	const forms = names.map(name);
	const shortest = name(names[1]);
	switch (design) {
		case 'wide': {
			const room = axis.from - gutter;
			const named = forms.find(fits(room)) ?? shortest;
			const years = dates.map(date).find(fits(room));
			const beside = strong ? measures.lines.emphasised : measures.lines.context;
			const lines = beside === 2 && years !== undefined ? [named, years] : [named];
			return [setNote(key, lines, { x: 0, top: y - height / 2, anchor: 'start' })];
		}
		case 'narrow': {
			const top = y - bar / 2 - 1 - height;
			const dated = dates.flatMap((words) =>
				forms.map((form): TextLine => ({ ...form, tail: `${tailSpace}${words}` }))
			);
			const line =
				dated.find(fits(free)) ?? forms.find(fits(free)) ?? dated.find(fits(axis.to)) ?? shortest;
			return [setNote(key, [line], { x: 0, top, anchor: 'start' })];
		}
		default:
			return design satisfies never;
	}
}
