import { sizeClassOf, type Size } from '../size';
import { placeFocus, planFocus, type Detail, type FocusPlan } from './focus-layout';
import { leastPitch, listHeight, pitchFor, placeList, planList } from './list-layout';
import type { NameCut, PowersLayout } from './placed';
import { planRows, placeRows, rowsHeight } from './rows-layout';
import type { PowerGroup, PowersSeries } from './state';

/** Where everything goes, px. The bodies come in the same order whatever the view. */
export function powersLayout(series: PowersSeries, size: Size): PowersLayout {
	const layout = arrange(series, size);
	return { ...layout, powers: layout.powers.toSorted((a, b) => (a.mark.id < b.mark.id ? -1 : 1)) };
}

function arrange(series: PowersSeries, size: Size): PowersLayout {
	const wide = sizeClassOf(size) === 'wide';
	if (series.view === 'all') return wide ? wholeInColumns(series, size) : wholeInOne(series, size);
	return wide ? sideBySide(series, size) : aboveOneAnother(series, size);
}

/** The least and the largest heights of doors that a view is about, px. */
const doorHeights = {
	narrow: { least: 15, most: 112 },
	wide: { least: 24, most: 78 },
	/** Where there is one such door only. */
	alone: { least: 31, most: 280 }
};

/** Heights of rows in the list below, px: the one wanted, and the most. */
const listPitch = { wanted: 17, most: 21, mostWide: 38 };

/** Names and wordings in the order in which they are tried. */
const cuts: readonly NameCut[] = ['medium', 'shortest'];
const details: readonly Detail[] = ['long', 'short', 'none'];

/** The heights of doors that are tried, largest first, px. */
const doorLadder = [
	280, 240, 200, 164, 136, 112, 94, 78, 66, 56, 48, 42, 36, 31, 27, 24, 21, 18, 15
];

const zoneGap = { narrow: 10, wide: 28 };

/** Narrow: what the view is about at the top, the others as a list at the foot. */
function aboveOneAnother(series: PowersSeries, size: Size): PowersLayout {
	for (const cut of cuts) {
		for (const detail of details) {
			for (const pitch of [listPitch.wanted, leastPitch]) {
				for (const promoted of [true, false]) {
					const layout = aboveList(series, size, { detail, cut, pitch, promoted });
					if (layout) return layout;
				}
			}
		}
	}
	return aboveRows(series, size);
}

function aboveList(
	series: PowersSeries,
	size: Size,
	{
		pitch,
		promoted,
		...wording
	}: { detail: Detail; cut: NameCut; pitch: number; promoted: boolean }
): PowersLayout | null {
	const { focus, rest } = split(series, promoted);
	const list = planList(rest, series.view, size.width, size.width >= 430 ? 3 : 2);
	const height = size.height - 1;
	const room = { width: size.width, height: height - listHeight(list, pitch) - zoneGap.narrow };
	const plan = largest(focus, series, room, { ...sought(series, doorHeights.narrow), ...wording });
	if (!plan) return null;
	const spare = room.height - plan.height;
	const stretched = Math.min(
		listPitch.most,
		pitchFor(list, height - plan.height - zoneGap.narrow - spare / 2)
	);
	const top = height - listHeight(list, stretched);
	return joined(
		placeFocus(plan, { left: 0, top: 1 }, Math.max(0, top - zoneGap.narrow - plan.height - 1)),
		placeList(list, { left: 0, top }, stretched)
	);
}

/** Where there is no room for the names of the others, their doors stand in rows. */
function aboveRows(series: PowersSeries, size: Size): PowersLayout {
	const { focus, rest } = split(series, false);
	const rows = planRows(rest, series.view, size.width);
	const top = size.height - rowsHeight(rows);
	const room = { width: size.width, height: top - 5 };
	const plan = fullest(focus, series, room, sought(series, doorHeights.narrow));
	return joined(
		placeFocus(plan, { left: 0, top: 1 }, room.height - plan.height - 1),
		placeRows(rows, series.view, size.width, top)
	);
}

/** Wide: what the view is about on the left, the others on the right. */
function sideBySide(series: PowersSeries, size: Size): PowersLayout {
	const { focus, rest } = split(series, true);
	const left = Math.round((size.width - zoneGap.wide) * 0.5);
	const right = size.width - zoneGap.wide - left;
	const room = { width: left, height: size.height - 1 };
	const plan = fullest(focus, series, room, sought(series, doorHeights.wide));
	const one = planList(rest, series.view, right, 1);
	const list = listHeight(one, 20) <= room.height ? one : planList(rest, series.view, right, 2);
	const pitch = Math.min(listPitch.mostWide, pitchFor(list, room.height));
	const spare = Math.min(room.height - plan.height, plan.height * 0.2);
	return joined(
		placeFocus(plan, { left: 0, top: 1 }, isAlone(series) ? 0 : spare),
		placeList(list, { left: left + zoneGap.wide, top: 1 }, pitch)
	);
}

/** Narrow: all bodies in two columns, without headings. */
function wholeInOne(series: PowersSeries, size: Size): PowersLayout {
	const marks = series.groups.flatMap((group) => group.marks);
	const whole: PowerGroup[] = [{ answer: 'council', rank: 'focus', marks }];
	const setting = { ...doorHeights.narrow, across: [2], headed: false };
	const plan = fullest(whole, series, size, setting, ['shortest']);
	return placeFocus(plan, { left: 0, top: 0 }, size.height - plan.height);
}

/** Wide: the bodies of the United Nations on the right, all others on the left, by kind. */
function wholeInColumns(series: PowersSeries, size: Size): PowersLayout {
	const room = { width: (size.width - zoneGap.wide) / 2, height: size.height - 1 };
	const setting = { ...doorHeights.wide, across: [1], headed: true };
	const sides = [
		series.groups.filter(({ answer }) => answer !== 'un'),
		series.groups.filter(({ answer }) => answer === 'un')
	];
	const plans = sides.map((groups) => fullest(groups, series, room, setting));
	const doorHeight = Math.min(...plans.map((plan) => plan.setting.doorHeight));
	return plans
		.map((plan, side) => {
			const even = planFocus(sides[side] ?? [], series, room.width, {
				...plan.setting,
				doorHeight
			});
			const left = side * (room.width + zoneGap.wide);
			return placeFocus(even, { left, top: 1 }, room.height - even.height);
		})
		.reduce(joined);
}

/** The groups a view says more of, with the second ones where they are promoted, and the others. */
function split(
	{ groups }: PowersSeries,
	promoted: boolean
): { focus: PowerGroup[]; rest: PowerGroup[] } {
	const isFocus = ({ rank }: PowerGroup) => rank === 'focus' || (promoted && rank === 'second');
	return { focus: groups.filter(isFocus), rest: groups.filter((group) => !isFocus(group)) };
}

/** Whether a view is about one body only. */
function isAlone({ groups }: PowersSeries): boolean {
	return groups.flatMap(({ rank, marks }) => (rank === 'focus' ? marks : [])).length === 1;
}

/** What to try for the bodies a view is about. */
interface Sought {
	/** The least and the largest height of a door, px. */
	least: number;
	most: number;
	/** Numbers of columns. */
	across: readonly number[];
	headed: boolean;
}

function sought(series: PowersSeries, usual: Pick<Sought, 'least' | 'most'>): Sought {
	return { ...(isAlone(series) ? doorHeights.alone : usual), across: [1, 2], headed: true };
}

/** The fullest wording that fits a room. Throws an Error when even doors and names do not. */
function fullest(
	groups: readonly PowerGroup[],
	series: PowersSeries,
	room: Size,
	setting: Sought,
	allowed = cuts
): FocusPlan {
	for (const cut of allowed) {
		for (const detail of details) {
			const plan = largest(groups, series, room, { ...setting, detail, cut });
			if (plan) return plan;
		}
	}
	throw new Error(
		`no room for the powers chart in ${String(room.width)} × ${String(room.height)} px`
	);
}

/** The setting with the largest doors that fits a room; null when none does. */
function largest(
	groups: readonly PowerGroup[],
	series: PowersSeries,
	room: Size,
	{ least, most, across, ...setting }: Sought & { detail: Detail; cut: NameCut }
): FocusPlan | null {
	for (const doorHeight of doorLadder.filter((rung) => rung >= least && rung <= most)) {
		for (const columns of across) {
			const plan = planFocus(groups, series, room.width, {
				...setting,
				across: columns,
				doorHeight
			});
			if (plan.fits && plan.height <= room.height) return plan;
		}
	}
	return null;
}

function joined(a: PowersLayout, b: PowersLayout): PowersLayout {
	return {
		powers: [...a.powers, ...b.powers],
		notes: [...a.notes, ...b.notes],
		rules: [...a.rules, ...b.rules]
	};
}
