import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../scripts/built-site';
import type { Catalogue } from '../src/lib/gallery/taken-chart';
import { openStory } from './agreement';
import { expect, test } from './site';

/** What a screen reader is given, in its order: the accessibility tree of a chapter, an embed and a slide. */

function statesOf(chart: string) {
	const { charts } = JSON.parse(
		readFileSync(join(buildFolder, 'embed/charts.json'), 'utf8')
	) as Catalogue;
	return charts.filter((taken) => taken.chart === chart);
}

/** A line of the tree in Playwright's notation, with the lines of what is inside it. */
function line(what: string, inside: readonly string[] = []): string[] {
	const key = `- '${what.replaceAll("'", "''")}'`;
	return inside.length === 0 ? [key] : [`${key}:`, ...inside.map((inner) => `  ${inner}`)];
}

const quoted = (name: string) => JSON.stringify(name);

test('a chapter is named; its figure comes before its steps, each of which says what the chart shows', async ({
	page
}) => {
	const states = statesOf('visits');
	await openStory(page, '/#visits-first');
	const first = quoted(states[0]?.title ?? '');
	await expect(page.locator('#visits')).toMatchAriaSnapshot(
		line('region "Thirty visits"', [
			...line('heading "Thirty visits" [level=2]'),
			...line(`figure ${first}`, [...line(`img ${first}`), '- paragraph: /^Source/']),
			...states.flatMap(({ title, description }) =>
				line(`group ${quoted(title)}`, [
					...line(`heading ${quoted(title)} [level=3]`),
					'- paragraph',
					`- paragraph: ${quoted(`The chart: ${description}`)}`,
					'- group: /\\d+ sources?/'
				])
			),
			'- group: The data behind this chart'
		]).join('\n')
	);
});

test('an embed is its finding, its picture with a name, what it shows, its rows and the way to the story', async ({
	page
}) => {
	const step = 'visits-published';
	const taken = statesOf('visits').find((state) => state.step === step);
	const title = quoted(taken?.title ?? '');
	await page.goto(`/embed/visits/${step}/`);
	await expect(page.locator('body')).toMatchAriaSnapshot(
		line('main', [
			...line(`heading ${title} [level=1]`),
			...line(`figure ${title}`, [...line(`img ${title}`), '- paragraph: /^Source/']),
			`- paragraph: ${quoted(`The chart: ${taken?.description ?? ''}`)}`,
			'- group: The data behind this chart',
			...line('paragraph', line('link "Any Place, Any Time: read the story around this chart"'))
		]).join('\n')
	);
});

test('a slide says its words and what its chart shows, then come the chart and the controls', async ({
	page
}) => {
	const step = 'visits-published';
	const taken = statesOf('visits').find((state) => state.step === step);
	const title = quoted(taken?.title ?? '');
	await page.goto(`/present/?steps=${step},visits-first`);
	await expect(
		page.locator('[aria-hidden="false"] figure[data-chart] svg.chart:visible')
	).toHaveCount(1);
	await expect(page.locator('body')).toMatchAriaSnapshot(
		[
			...line('main', [
				...line('heading "Class mode" [level=1]'),
				...line(`group ${title}`, [
					...line(`heading ${title} [level=2]`),
					'- paragraph',
					`- paragraph: ${quoted(`The chart: ${taken?.description ?? ''}`)}`
				]),
				...line(`figure ${title}`, line(`img ${title}`))
			]),
			...line('region "Class mode"', [
				...line('button "Back"'),
				'- paragraph: 1 of 2',
				...line('button "Next"')
			])
		].join('\n')
	);
});
