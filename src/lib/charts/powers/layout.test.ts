import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { touch, within, type Box } from '../box';
import { layoutSizes } from '../layout-sizes';
import { powersData, type PowerId } from './data.server';
import { powersLayout } from './layout';
import { views } from './made-up-data';
import { doorBox, nameBox, type PowersLayout } from './placed';
import Powers from './Powers.svelte';
import { powersSeries, type PowersState } from './state';

const data = powersData(record);
const ids = data.rows.map(({ id }) => id);
const cases = views.flatMap((view) => layoutSizes.map((size) => ({ view, ...size })));

function layoutOf(view: PowersState['view'], width: number, height: number): PowersLayout {
	return powersLayout(powersSeries(data, { chart: 'powers', view }), { width, height });
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
	return items.flatMap((item, index) =>
		items.slice(index + 1).map((other): [Item, Item] => [item, other])
	);
}

function doorHeightOf({ powers }: PowersLayout, id: PowerId): number {
	const power = powers.find(({ mark }) => mark.id === id);
	const box = power ? doorBox(power) : { top: 0, bottom: 0 };
	return box.bottom - box.top;
}

function saidIn({ notes, powers }: PowersLayout): string {
	return [
		...notes.flatMap(({ lines }) => lines.map(({ text }) => text)),
		...powers.flatMap(({ name }) => (name ? [name.text] : []))
	].join(' ');
}

describe.each(cases)('$view at $width × $height', ({ view, width, height }) => {
	const layout = layoutOf(view, width, height);
	const room = { left: 0, top: 0, right: width, bottom: height };
	const doors = layout.powers.map((power) => ({ key: power.mark.id, box: doorBox(power) }));
	const words: { key: string; box: Box }[] = [
		...layout.notes.map(({ key, box }) => ({ key, box })),
		...layout.powers.flatMap((power) => {
			const box = nameBox(power);
			return box ? [{ key: `name of ${power.mark.id}`, box }] : [];
		})
	];

	it('places every body once, inside the room', () => {
		expect(layout.powers.map(({ mark }) => mark.id)).toEqual([...ids].sort());
		expect(doors.filter(({ box }) => !within(box, room)).map(({ key }) => key)).toEqual([]);
	});

	it('keeps doors and words inside, and off one another', () => {
		expect(words.filter(({ box }) => !within(box, room)).map(({ key }) => key)).toEqual([]);
		const clashing = pairs([...doors, ...words]).filter(([a, b]) => touch(a.box, b.box, -0.6));
		expect(clashing.map(([a, b]) => [a.key, b.key])).toEqual([]);
	});

	it('sets no type under 12 px', () => {
		const lines = layout.notes.flatMap((note) => note.lines);
		expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
	});

	it('draws the same marks in the same order as every other view', () => {
		const { body } = render(Powers, {
			props: { data, state: { chart: 'powers', view }, size: { width, height }, title: 'Title' }
		});
		expect([...body.matchAll(/data-id="([\w-]+)"/g)].map(([, id]) => id)).toEqual([...ids].sort());
		expect(body).not.toMatch(/NaN|undefined/);
		expect(body.match(/<(path|rect|circle|text|line|g)\b/g)?.length).toBeLessThan(150);
	});
});

describe.each(layoutSizes)('at $width × $height', ({ width, height }) => {
	it('makes the one door that opens the largest by far', () => {
		const layout = layoutOf('enter', width, height);
		const others = ids.filter((id) => id !== 'cpt').map((id) => doorHeightOf(layout, id));
		expect(doorHeightOf(layout, 'cpt')).toBeGreaterThan(1.6 * Math.max(...others));
	});

	it('says that it depends on the day of receipt', () => {
		expect(saidIn(layoutOf('applies', width, height))).toContain('the day of receipt');
	});
});

describe('the names', () => {
	it.each(layoutSizes.filter(({ width, height }) => width >= 288 && height >= 200))(
		'stand beside every door at $width × $height',
		({ width, height }) => {
			const nameless = views.flatMap((view) =>
				layoutOf(view, width, height)
					.powers.filter(({ name }) => name === null)
					.map(({ mark }) => `${view} ${mark.id}`)
			);
			expect(nameless).toEqual([]);
		}
	);
});

describe('the whole picture', () => {
	it.each(layoutSizes.filter(({ width, height }) => width >= 320 && height >= 200))(
		'says of every body what it can do at $width × $height',
		({ width, height }) => {
			const said = layoutOf('all', width, height).notes.map(({ key }) => key);
			expect(said).toEqual(expect.arrayContaining(ids.map((id) => `said-${id}`)));
		}
	);
});
