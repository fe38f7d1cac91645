/**
 * Pictures of every step of the built story, to be looked at: `npm run build`, then `npm run shots`.
 * Into `shots/`: one PNG a step, size and theme; a contact sheet for each size and theme; and
 * `index.html` with all of them. `npm run shots -- --only visits --size 360x740 --theme dark`
 * takes some of them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunch } from './chromium';
import { serveSite } from './serve';

const folder = fileURLToPath(new URL('../shots/', import.meta.url));

const sizes = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 }
] as const;
const themes = ['light', 'dark'] as const;

type Size = (typeof sizes)[number];
type Theme = (typeof themes)[number];

interface Setting {
	size: Size;
	theme: Theme;
}

interface Shot {
	id: string;
	file: string;
}

const nameOfSize = ({ width, height }: Size) => `${width}x${height}`;
const nameOf = ({ size, theme }: Setting) => `${nameOfSize(size)}-${theme}`;

/** Waits until the page shows the step and nothing in it is on its way any more. */
async function arriveAt(page: Page, id: string) {
	await page.waitForSelector(`[data-step="${id}"][aria-current="step"]`);
	await page.waitForSelector(`figure[data-chart][data-step="${id}"]`);
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((resolve) => requestAnimationFrame(resolve));
		await new Promise((resolve) => requestAnimationFrame(resolve));
	});
	await page.waitForFunction(() =>
		document.getAnimations().every(({ playState }) => playState === 'finished')
	);
}

async function stepIds(page: Page): Promise<string[]> {
	return page
		.locator('section[data-step]')
		.evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));
}

async function takeShots(
	browser: Browser,
	address: string,
	setting: Setting,
	only: string
): Promise<Shot[]> {
	const page = await browser.newPage({ viewport: setting.size, colorScheme: setting.theme });
	await page.goto(address, { waitUntil: 'networkidle' });
	const chosen = (await stepIds(page)).filter((id) => id.startsWith(only));
	if (chosen.length === 0) throw new Error(`No step begins with "${only}".`);
	const shots: Shot[] = [];
	for (const id of chosen) {
		const file = `${nameOf(setting)}/${id}.png`;
		await page.goto(`${address}#${id}`);
		await arriveAt(page, id);
		await page.screenshot({ path: folder + file });
		shots.push({ id, file });
	}
	await page.close();
	return shots;
}

function sheetHtml(setting: Setting, shots: readonly Shot[]): string {
	const { width } = setting.size;
	const figures = shots.map(
		({ id, file }) =>
			`<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${id}</figcaption></figure>`
	);
	return [
		`<h2>${nameOf(setting)}</h2>`,
		`<div style="--width: ${Math.min(width * 0.6, 460)}px">`,
		...figures,
		'</div>'
	].join('\n');
}

function pageHtml(title: string, body: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
	body { margin: 1rem; background: #888; color: #000; font: 14px/1.4 sans-serif; }
	h2 { margin: 1rem 0 0.5rem; font-size: 1rem; }
	div { display: grid; grid-template-columns: repeat(auto-fill, var(--width)); gap: 0.75rem; }
	figure { margin: 0; }
	img { display: block; width: 100%; }
</style>
${body}
`;
}

async function drawSheet(browser: Browser, setting: Setting, shots: readonly Shot[]) {
	const name = nameOf(setting);
	const html = `${folder}sheet-${name}.html`;
	await writeFile(html, pageHtml(name, sheetHtml(setting, shots)));
	const page = await browser.newPage({ viewport: { width: 1920, height: 200 } });
	await page.goto(pathToFileURL(html).href);
	await page.screenshot({ path: `${folder}sheet-${name}.png`, fullPage: true });
	await page.close();
	await rm(html);
}

function chosenSettings(size: string | undefined, theme: string | undefined): Setting[] {
	const chosen = themes
		.filter((candidate) => theme === undefined || candidate === theme)
		.flatMap((candidate) =>
			sizes
				.filter((one) => size === undefined || nameOfSize(one) === size)
				.map((one) => ({ size: one, theme: candidate }))
		);
	if (chosen.length === 0) {
		throw new Error(
			`Sizes are ${sizes.map(nameOfSize).join(', ')}; themes are ${themes.join(', ')}.`
		);
	}
	return chosen;
}

async function takeAll() {
	const { values } = parseArgs({
		options: {
			only: { type: 'string', default: '' },
			size: { type: 'string' },
			theme: { type: 'string' }
		}
	});
	const settings = chosenSettings(values.size, values.theme);
	const site = await serveSite();
	const browser = await chromium.launch(chromiumLaunch());
	try {
		await rm(folder, { recursive: true, force: true });
		await mkdir(folder);
		const sheets = await Promise.all(
			settings.map(async (setting) => {
				const shots = await takeShots(browser, `${site.address}/`, setting, values.only);
				await drawSheet(browser, setting, shots);
				console.log(`shots/sheet-${nameOf(setting)}.png: ${shots.length} steps`);
				return sheetHtml(setting, shots);
			})
		);
		await writeFile(`${folder}index.html`, pageHtml('Every step', sheets.join('\n')));
	} finally {
		await browser.close();
		site.close();
	}
}

try {
	await takeAll();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
