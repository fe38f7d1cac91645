import type { Page } from '@playwright/test';
import { expect, expectFit, expectPicture, openStreet, test } from './hosts';

const path = '/embed/visits/visits-published/';

/** What strange frames may send, and what our own would never say. */
const nonsense: unknown[] = [
	null,
	7,
	'height',
	'{"context":"iframe.resize"',
	[],
	{ sentinel: 'amp', type: 'embed-size' },
	...[-1, 0, NaN, Infinity, 1e9, '900', '900px;color:red', null, [900], { valueOf: 900 }].map(
		(height) => ({ sentinel: 'amp', type: 'embed-size', height })
	)
];

/** Keeps every height the frame of this title is given. */
async function watchHeights(page: Page, title: string): Promise<() => Promise<string[]>> {
	await page.getByTitle(title).evaluate((frame) => {
		const given: string[] = [];
		Object.assign(window, { given });
		new MutationObserver(() => {
			if (given.at(-1) !== frame.style.height) given.push(frame.style.height);
		}).observe(frame, { attributes: true, attributeFilter: ['style'] });
	});
	return () => page.evaluate(() => (window as unknown as { given: string[] }).given);
}

test('absurd heights and other shapes change nothing, a sane one after them does', async ({
	page,
	host
}) => {
	await page.goto(host('sized', { path }));
	const frame = page.getByTitle('Chart');
	await expectFit(frame);
	const heights = await watchHeights(page, 'Chart');
	await frame
		.contentFrame()
		.locator('main')
		.evaluate((_, messages) => {
			for (const message of messages) parent.postMessage(message, '*');
			parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 555 }, '*');
		}, nonsense);
	await expect.poll(heights).toEqual(['555px']);
});

test('a strange frame is neither listened to nor sized', async ({ page, host }) => {
	await page.goto(host('sized', { path }));
	const frame = page.getByTitle('Chart');
	await expectFit(frame);
	const heights = await watchHeights(page, 'Chart');
	const strange = await page.evaluate(async () => {
		const other = document.createElement('iframe');
		other.srcdoc = `<script>
			for (const height of [100, 5000])
				parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
			parent.postMessage({ 'datawrapper-height': { x: 5000 } }, '*');
			parent.postMessage('done', '*');
		</script>`;
		const done = new Promise((resolve) => {
			addEventListener('message', ({ data }) => {
				if (data === 'done') resolve(data);
			});
		});
		document.body.append(other);
		await done;
		return other.getAttribute('style');
	});
	expect(strange).toBeNull();
	expect(await heights()).toEqual([]);
	await expectFit(frame);
});

test('a frame that is asked in wrong ways keeps its mind', async ({ page, host }) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(host('sized', { path }));
	const frame = page.getByTitle('Chart');
	await expectFit(frame);
	await frame.evaluate((element: HTMLIFrameElement, messages) => {
		for (const message of [...messages, 'pymxPYMx<b>xPYMxwidthxPYMxNaN', { message: 'ready' }])
			element.contentWindow?.postMessage(message, '*');
	}, nonsense);
	await expectFit(frame);
	await expectPicture(frame);
	expect(errors).toEqual([]);
});

const markup = encodeURIComponent('"><img src=x onerror=alert(1)>xPYMx');

const queries = [
	'?theme=pink',
	`?theme=${markup}`,
	'?theme=dark&theme=light',
	`?childId=${markup}`,
	`?childId=pym-0&parentUrl=${markup}#?secret=${markup}`,
	'?%E0%A4%A',
	'?lang=xx&step=origins-idea&unknown=1'
];

test('after strange queries: the chart as always, and nothing of them in the page or in what it says', async ({
	page,
	host
}) => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('dialog', (dialog) => errors.push(dialog.message()));
	await page.addInitScript(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (typeof data !== 'string' || data.startsWith('pym')) said.push(JSON.stringify(data));
		});
	});
	const width = 320;
	const houses = queries.map((query) => ({
		query,
		width,
		address: host('sized', { path: `${path}${query}`, width })
	}));
	for (const { query, frame } of await openStreet(page, houses)) {
		await expectFit(frame);
		await expectPicture(frame);
		const inside = frame.contentFrame();
		await expect(inside.locator('img'), query).toHaveCount(0);
		expect(await inside.locator('html').getAttribute('data-theme'), query).toBe(
			query.includes('theme=dark') ? 'dark' : null
		);
		const said = await frame.evaluate(() => (window as unknown as { said: string[] }).said);
		expect(said.length, query).toBeGreaterThan(0);
		expect(
			said.filter((message) => message.includes('onerror')),
			query
		).toEqual([]);
	}
	expect(errors).toEqual([]);
});
