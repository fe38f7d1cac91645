/**
 * Every state of every chart in both designs, as it was last looked at: `<chart>/golden/`. A change
 * that was wanted is accepted with `npm run golden`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { orderedSteps } from '../story/step-order';
import { wordsOf } from '../story/words/words.server';
import { drawnTwice } from './drawn.server';
import type { SizeClass } from './size';
import { placesAsAttributes } from './svg-text';

const designs = ['narrow', 'wide'] as const satisfies readonly SizeClass[];

/** A browser that opens the file finds colours and type where the page does. */
const styled = ['../../../../app.css', '../../chart.css']
	.map((sheet) => `<?xml-stylesheet href="${sheet}"?>\n`)
	.join('');

const titles = new Map(
	wordsOf('en')
		.chapters.flatMap((chapter) => chapter.steps)
		.map(({ id, title }) => [id, title])
);

/** A drawing with one element a line, so that a difference names the marks that changed. */
function golden(drawing: string): string {
	const lines = placesAsAttributes(drawing)
		.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
		.replace(/<(\w+)([^<>]*)><\/\1>/g, '<$1$2/>')
		.split(/(?<=>)(?=<(?!tspan))/);
	let depth = 0;
	const indented = lines.map((line) => {
		const opened = line.match(/<\w/g)?.length ?? 0;
		const closed = line.match(/<\/|\/>/g)?.length ?? 0;
		const at = line.startsWith('</') ? depth - 1 : depth;
		depth += opened - closed;
		return '\t'.repeat(at) + line;
	});
	return `${styled}${indented.join('\n')}\n`;
}

const charts = fileURLToPath(new URL('.', import.meta.url));

const goldenFile = (chart: string, step: string, design: SizeClass) =>
	`${chart}/golden/${step}.${design}.svg`;

for (const { id, state } of orderedSteps) {
	it(`${id} is drawn as it was last looked at`, async () => {
		const drawn = drawnTwice(id, state, titles.get(id) ?? '');
		for (const design of designs) {
			await expect(golden(drawn[design])).toMatchFileSnapshot(
				charts + goldenFile(state.chart, id, design)
			);
		}
	});
}

it('no mark is stretched so far that a browser paints it many times as wide as it is', () => {
	const stretches = orderedSteps.flatMap(({ id, state }) =>
		Object.values(drawnTwice(id, state, titles.get(id) ?? '')).flatMap((drawing) =>
			[...drawing.matchAll(/scale\(([\d.]+), ([\d.]+)\)/g)].map(([text, x, y]) => {
				return { id, text, most: Math.max(Number(x), Number(y)) };
			})
		)
	);
	expect(stretches.length).toBeGreaterThan(0);
	expect(stretches.filter(({ most }) => most > 10)).toEqual([]);
});

it('no golden file is left of a step that is gone', () => {
	const wanted = orderedSteps.flatMap(({ id, state }) =>
		designs.map((design) => goldenFile(state.chart, id, design))
	);
	const kept = readdirSync(charts, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.includes('/golden/') && path.endsWith('.svg'));
	expect(kept.filter((path) => !wanted.includes(path))).toEqual([]);
});
