/**
 * Measures how high every embedded chart is at every width, for the codes that newsrooms paste:
 * `npm run build`, then `npx tsx scripts/measure-heights.ts`, then build again. It writes
 * `src/lib/gallery/heights.json`; a test of the built site says when that is stale.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import prettier from 'prettier';
import { embedRooms } from '../src/lib/embed/embed-drawings';
import { fitFrame } from '../src/lib/gallery/frame-fit';
import { columnWidths, type FrameHeights } from '../src/lib/gallery/frame-heights';
import { chapters } from '../src/lib/story/steps';
import { chromiumLaunch } from './chromium';
import { measureHeights } from './frame-heights';
import { serveSite } from './serve';

const file = fileURLToPath(new URL('../src/lib/gallery/heights.json', import.meta.url));

/** Both sides of an embed's content, px; see EmbedPage.svelte. */
const padding = 24;

/** Evenly spread, and on both sides of every width (px) at which the drawing changes: there a chart is highest. */
function widthsToMeasure(): number[] {
	const even = Array.from({ length: 19 }, (_, index) => 280 + 40 * index);
	const changes = Object.values(embedRooms).map(({ width }) => width + padding);
	const all = [...even, ...columnWidths, ...changes, ...changes.map((width) => width - 1)];
	return [...new Set(all)].filter((width) => width >= 280).sort((a, b) => a - b);
}

async function heightsOf(page: Page, address: string): Promise<FrameHeights> {
	const measured = await measureHeights(page, address, widthsToMeasure());
	const at = (width: number) => measured.find((one) => one.width === width)?.height ?? 0;
	return {
		columns: { 320: at(320), 480: at(480), 700: at(700), 1000: at(1000) },
		fit: fitFrame(measured)
	};
}

async function measureAll(): Promise<Record<string, FrameHeights>> {
	const site = await serveSite();
	const browser = await chromium.launch(chromiumLaunch());
	const heights: Record<string, FrameHeights> = {};
	try {
		const page = await browser.newPage();
		for (const { chart, steps } of chapters)
			for (const { id } of steps)
				heights[id] = await heightsOf(page, `${site.address}/embed/${chart}/${id}/`);
	} finally {
		await browser.close();
		site.close();
	}
	return heights;
}

try {
	const heights = await measureAll();
	const options = await prettier.resolveConfig(file);
	await writeFile(
		file,
		await prettier.format(JSON.stringify(heights), { ...options, filepath: file })
	);
	console.log(`${file}: ${Object.keys(heights).length} charts`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
