/** Pages of other people that show our charts, on a host of their own: what newsrooms' systems do to a frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { filledHost, hostScript, type Filling } from '../src/lib/gallery/host-files';
import { test as siteTest } from './site';

export { expect } from '@playwright/test';

/** What is asked of the second site: a script, or a page filled with what the query says. */
function answerTo({ pathname, searchParams }: URL) {
	const name = pathname.slice(1);
	return hostScript(name) ?? filledHost(name, Object.fromEntries(searchParams));
}

/** A test with a second site: `host('pym', { … })` is the address of one of its pages. */
export const test = siteTest.extend<
	{ host: (page: string, filling?: Filling) => string },
	{ hostSite: string }
>({
	hostSite: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
		async ({}, use) => {
			const server = createServer((request, response) => {
				const file = answerTo(new URL(request.url ?? '/', 'http://localhost'));
				response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
				response.end(file?.body);
			});
			await new Promise<void>((listening) => server.listen(0, listening));
			const { port } = server.address() as AddressInfo;
			// Another name than that of the site, so that the browser sees two sites.
			await use(`http://localhost:${port}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	host: async ({ hostSite, baseURL }, use) => {
		await use((page, filling = {}) => {
			const values = { site: baseURL ?? '', width: 700, step: 'visits-published', ...filling };
			const query = new URLSearchParams(
				Object.entries(values).map(([name, value]) => [name, String(value)])
			);
			return `${hostSite}/${page}?${query.toString()}`;
		});
	}
});

/** A host page to be opened beside others, and the width (px) of its text. */
interface House {
	address: string;
	width: number;
}

/** Opens several host pages side by side, each in a window of its own, and adds to each its page and its first frame. */
export async function openStreet<H extends House>(
	page: Page,
	houses: readonly H[]
): Promise<(H & { hostPage: FrameLocator; frame: Locator })[]> {
	const windows = houses.map(({ address, width }) => ({
		width: width + 40,
		code: `<iframe src="${address.replaceAll('&', '&amp;')}" width="${String(width + 40)}" height="1600"></iframe>`
	}));
	// Frames out of sight are not laid out.
	const all = windows.reduce((sum, { width }) => sum + width, 0);
	await page.setViewportSize({ width: all, height: 1600 });
	const style = 'body { display: flex; margin: 0 } iframe { flex: none; border: 0 }';
	await page.setContent(
		`<!doctype html><style>${style}</style>${windows.map(({ code }) => code).join('')}`
	);
	return houses.map((house, index) => {
		const hostPage = page.frameLocator(`iframe >> nth=${index}`);
		return { ...house, hostPage, frame: hostPage.locator('iframe').first() };
	});
}

/** The frame shows exactly one drawing, as wide as it can be. */
export async function expectPicture(frame: Locator): Promise<void> {
	const drawing = frame.contentFrame().locator('svg.chart:visible');
	await expect(drawing).toHaveCount(1);
	const [room, drawn] = [await frame.boundingBox(), await drawing.boundingBox()];
	expect(drawn?.width).toBeGreaterThan(Math.min(840, room?.width ?? 0) - 32);
	expect(drawn?.height).toBeGreaterThan(150);
}

/** How high a frame is, the main part of the page in it and the whole of that page, px. */
interface Heights {
	frame: number;
	content: number;
	page: number;
}

/** In the end the frame is as high as its content, to the pixel. */
export async function expectFit(frame: Locator): Promise<void> {
	await expectHeights(async () => ({
		frame: await frame.evaluate((element) => element.clientHeight),
		...(await frame.contentFrame().locator('html').evaluate(heightsWithin))
	}));
}

/** What a page in a frame needs; runs in that page. */
export function heightsWithin(): Omit<Heights, 'frame'> {
	const main = document.querySelector('main')?.getBoundingClientRect();
	return { content: Math.ceil(main?.height ?? 0), page: document.documentElement.scrollHeight };
}

/** Waits until a frame is as high as what it shows. */
export async function expectHeights(measured: () => Promise<Heights>): Promise<void> {
	await expect(async () => {
		const { frame, content, page } = await measured();
		expect(content).toBeGreaterThan(250);
		expect(frame).toBe(content);
		expect(page).toBe(content);
	}).toPass({ timeout: 10_000, intervals: [20, 50, 100, 250] });
}
