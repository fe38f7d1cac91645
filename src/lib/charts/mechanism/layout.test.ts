import { describe, expect, test } from 'vitest';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import { sizeClassOf, type Size } from '../size';
import { mechanismLayout } from './layout';
import { madeUpData, views } from './made-up-data';
import { actorBoxes, type MechanismLayout } from './placed';
import { mechanismSeries, type MechanismState } from './state';

const pictures = layoutSizes.flatMap((size) => views.map((view) => ({ ...size, view })));

function draw({ width, height, view }: Size & { view: MechanismState['view'] }): MechanismLayout {
	const series = mechanismSeries(madeUpData(), { chart: 'mechanism', view });
	return mechanismLayout(series, { width, height });
}

/** What the world’s contents cover on the page, px. */
function onPage({ x, y, scale }: MechanismLayout['world'], box: Box): Box {
	return {
		left: x + box.left * scale,
		right: x + box.right * scale,
		top: y + box.top * scale,
		bottom: y + box.bottom * scale
	};
}

/** What the strong marks cover on the page. */
function marksOf(layout: MechanismLayout): Box[] {
	const { world, radius, not } = layout;
	return [
		...actorBoxes(layout).map((box) => onPage(world, box)),
		...not
			.filter(({ opacity }) => opacity > 0)
			.map(({ x, y }) => ({
				left: x - radius,
				right: x + radius,
				top: y - radius,
				bottom: y + radius
			}))
	];
}

describe.each(pictures)('$view at $width × $height', (picture) => {
	const layout = draw(picture);
	const frame = { left: 0, top: 0, right: picture.width, bottom: picture.height };
	const words = [...layout.names, ...layout.notes];
	const outside = (box: Box) =>
		within(box, { left: -0.5, top: -0.5, right: frame.right + 0.5, bottom: frame.bottom + 0.5 })
			? []
			: [box];

	test('keeps marks inside', () => {
		expect(marksOf(layout).flatMap(outside)).toEqual([]);
	});

	test('keeps words inside, off the marks and off one another', () => {
		for (const [index, { box }] of words.entries()) {
			expect(outside(box)).toEqual([]);
			expect(marksOf(layout).filter((mark) => touch(mark, box, -1))).toEqual([]);
			expect(words.slice(index + 1).filter((other) => touch(other.box, box, -1))).toEqual([]);
		}
	});

	test('sets no type under 12 px', () => {
		const type = words.flatMap(({ lines }) => lines.map(({ size }) => size));
		expect(Math.min(...type)).toBeGreaterThanOrEqual(12);
	});

	test('names the station it speaks of, or what the path does not reach', () => {
		const said = layout.names.flatMap(({ lines }) => lines).filter(({ role }) => role === 'label');
		if (picture.view === 'is-not') {
			expect(layout.notes.map(({ key }) => key)).toEqual(['court', 'complaints', 'ban']);
		} else {
			expect(said.length).toBeGreaterThan(0);
		}
	});

	test('keeps to few elements', () => {
		const shapes = layout.stations.flatMap((station) => station.shapes).length;
		expect(shapes + layout.legs.length + layout.stops.length).toBeLessThan(100);
		expect(words.flatMap(({ lines }) => lines).length).toBeLessThan(25);
	});
});

describe('mechanismLayout', () => {
	const desk = { width: 720, height: 560 };
	const phone = { width: 328, height: 280 };

	test.each([desk, { width: 720, height: 380 }, phone, { width: 328, height: 200 }])(
		'says what is in every scene: $width × $height',
		(size) => {
			const keysIn = (view: MechanismState['view']) =>
				draw({ ...size, view }).notes.map(({ key }) => key);
			expect(keysIn('notify')).toEqual(
				expect.arrayContaining(['country', 'place', 'committee', 'government'])
			);
			expect(keysIn('enter')).toEqual(
				expect.arrayContaining(['prison', 'police-cell', 'hospital', 'camp'])
			);
			expect(keysIn('private')).toEqual(expect.arrayContaining(['in-private', 'person-held']));
			expect(keysIn('report')).toEqual(expect.arrayContaining(['committee', 'government']));
			expect(keysIn('publication')).toContain('state-asks');
			expect(keysIn('statement')).toContain('majority');
		}
	);

	test('keeps every station in its place where there is room for all', () => {
		const placesIn = (view: MechanismState['view']) =>
			draw({ ...desk, view }).stations.map(({ x, y, scale }) => ({ x, y, scale }));
		for (const view of views) expect(placesIn(view)).toEqual(placesIn('notify'));
	});

	test('opens one station after another where there is not', () => {
		for (const view of views) {
			const open = draw({ ...phone, view }).stations.filter(({ opacity }) => opacity > 0);
			expect(open.map(({ name }) => name)).toEqual(view === 'is-not' ? [] : [view]);
		}
	});

	test.each([desk, phone])(
		'lets the report leave the room only when it is open: $width',
		(size) => {
			const sealed = draw({ ...size, view: 'report' }).report;
			const open = draw({ ...size, view: 'publication' }).report;
			expect(sealed).toMatchObject({ open: false, opacity: 1 });
			expect(open).toMatchObject({ open: true, opacity: 1 });
			expect(draw({ ...size, view: 'statement' }).report.open).toBe(false);
			if (sizeClassOf(size) === 'wide') expect(open.x).toBeGreaterThan(sealed.x);
		}
	);

	test.each([desk, phone])('draws the members who must agree to scale: $width', (size) => {
		const { stations } = draw({ ...size, view: 'statement' });
		const statement = stations.find(({ name }) => name === 'statement');
		const widthOf = (kind: string) =>
			Number(
				/h([\d.]+)/.exec(statement?.shapes.find((shape) => shape.kind === kind)?.path ?? '')?.[1]
			);
		expect(widthOf('agree') / widthOf('others')).toBeCloseTo(2 / 3, 1);
	});

	test('keeps the whole path clear of what it does not reach', () => {
		const { world, not, radius } = draw({ ...desk, view: 'is-not' });
		const path = onPage(world, { left: 0, top: 0, right: desk.width, bottom: desk.height });
		for (const ring of not) expect(ring.x - radius).toBeGreaterThan(path.right);
	});
});
