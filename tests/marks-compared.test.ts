/** Every state of every chart shows the same in the story, in the article, in its embed and in its picture files. */
import type { Page } from '@playwright/test';
import { nominalSize, type Size } from '../src/lib/charts/size';
import { embedRooms } from '../src/lib/embed/embed-drawings';
import { chapters } from '../src/lib/story/steps';
import { openStory } from './agreement';
import { seeMarks, seeServed, type Seen } from './marks-seen';
import { expect, test } from './site';

// The test reads markup with the page's own parser, which the policy keeps for the site's code.
test.use({ bypassCSP: true });

test.describe.configure({ timeout: 180_000 });

/** A page of ours to read drawings in: small, so that reading is fast. */
const readingRoom = '/embed/visits/visits-first/';

const inBoth = (figure: string) => ({
	narrow: `${figure} .drawing.narrow > svg`,
	wide: `${figure} .drawing.wide > svg`
});

const inEmbed = Object.fromEntries(
	Object.keys(embedRooms).map((room) => [room, `figure .drawing.${room} > svg`])
);

/** An embed has drawings of both designs, a narrow one in the rooms below the width of the wide one. */
const narrowRooms = ['least', 'phone', 'large'];

/** What every drawing of a state has in common, whether a file or part of a page. */
type Drawn = Omit<Seen, 'travelling'>;

/** What the picture file of a step shows in a design, which is what everything else must show. */
async function picture(page: Page, chart: string, step: string, variant: string): Promise<Drawn> {
	const address = `/embed/${chart}/${step}${variant}.svg`;
	const { whole } = await seeServed(page, { address, drawings: { whole: 'svg' } });
	if (!whole) throw new Error(`${address} shows nothing`);
	expect(Object.keys(whole.marks).length, address).toBeGreaterThan(0);
	expect(whole.words.length, address).toBeGreaterThan(0);
	const { marks, words } = whole;
	return { marks, words };
}

for (const { chart, steps } of chapters) {
	test(`${chart}: every state is served with the same marks in all its places`, async ({
		page
	}) => {
		await seeMarks(page);
		await page.goto(readingRoom);
		for (const [index, { id }] of steps.entries()) {
			const files = {
				narrow: await picture(page, chart, id, '.narrow'),
				wide: await picture(page, chart, id, '')
			};
			for (const design of ['narrow', 'wide'] as const) {
				const variant = design === 'narrow' ? '.narrow.dark' : '.dark';
				expect(await picture(page, chart, id, variant), `${id}, dark`).toEqual(files[design]);
			}
			const figure = `figure[data-chart="${chart}"][data-step="${id}"]`;
			const article = await seeServed(page, { address: '/article/', drawings: inBoth(figure) });
			expect(article, `${id} in the article`).toMatchObject(files);
			// The story is served with the first state of each chart; a browser draws the others, see below.
			if (index === 0) {
				const story = await seeServed(page, { address: '/', drawings: inBoth(figure) });
				expect(story, `${id} in the story`).toMatchObject(files);
			}
			const embed = await seeServed(page, {
				address: `/embed/${chart}/${id}/`,
				drawings: inEmbed
			});
			for (const [room, { marks }] of Object.entries(embed)) {
				const { marks: expected } = files[narrowRooms.includes(room) ? 'narrow' : 'wide'];
				expect(marks, `${id} in an embed’s room "${room}"`).toEqual(expected);
			}
		}
		const last = steps.at(-1)?.id ?? '';
		const [whole, ofStep] = [
			await seeServed(page, { address: `/embed/${chart}/`, drawings: inEmbed }),
			await seeServed(page, { address: `/embed/${chart}/${last}/`, drawings: inEmbed })
		];
		expect(whole, 'the chart without a step').toEqual(ofStep);
	});
}

/** What the story draws of a step: first in the box it has, then in one of each of these sizes. */
async function seeDrawn(page: Page, step: string, sizes: readonly Size[]): Promise<Seen[]> {
	const box = page.locator(`figure[data-chart][data-step="${step}"] .box:has(> .drawing > svg)`);
	return box.evaluate(async (element, wanted) => {
		const { style } = element as HTMLElement;
		const drawing = () => element.querySelector('.drawing > svg') ?? element;
		const seen = [window.seenIn(drawing())];
		for (const { width, height } of wanted) {
			style.inlineSize = `${String(width)}px`;
			style.blockSize = `${String(height)}px`;
			const viewBox = `0 0 ${String(width)} ${String(height)}`;
			while (drawing().getAttribute('viewBox') !== viewBox)
				await new Promise((drawn) => requestAnimationFrame(drawn));
			seen.push(window.seenIn(drawing()));
		}
		style.inlineSize = '';
		style.blockSize = '';
		return seen;
	}, sizes);
}

for (const { on, viewport, design, variant, room } of [
	{
		on: 'a phone',
		viewport: { width: 412, height: 823 },
		design: 'narrow',
		variant: '.narrow',
		room: 'phone'
	},
	{
		on: 'a desk',
		viewport: { width: 1440, height: 900 },
		design: 'wide',
		variant: '',
		room: 'wide'
	}
] as const) {
	test(`on ${on} the browser draws every state with the marks that are served`, async ({
		page
	}) => {
		await seeMarks(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(viewport);
		await page.goto(readingRoom);
		const served: { id: string; file: Drawn; embed: Seen | undefined }[] = [];
		for (const { chart, steps } of chapters)
			for (const { id } of steps) {
				const drawings = { [room]: inEmbed[room] ?? '' };
				const embed = await seeServed(page, { address: `/embed/${chart}/${id}/`, drawings });
				const file = await picture(page, chart, id, variant);
				served.push({ id, file, embed: embed[room] });
			}
		await openStory(page);
		for (const { id, file, embed } of served) {
			await page.evaluate((to) => {
				location.hash = to;
			}, id);
			// Words are broken and left out by room, so they are compared in the same one.
			const rooms = [nominalSize[design], embedRooms[room]];
			const [asItIs, asInFile, asInEmbed] = await seeDrawn(page, id, rooms);
			expect(asItIs?.marks, `${id} in the room it has`).toEqual(file.marks);
			expect(asInFile, `${id} in the room of the file`).toMatchObject(file);
			expect(asInEmbed, `${id} in the room of the embed`).toEqual(embed);
		}
	});
}
