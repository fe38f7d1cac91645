import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chapters } from '../src/lib/story/steps';
import { buildFolder } from '../scripts/built-site';
import { expect, test } from './site';

// The test reads markup with the page's own parser, which the policy keeps for the site's code.
test.use({ bypassCSP: true });

const origin = process.env['ORIGIN'] ?? 'https://any-place-any-time.example';

/** The page of every chart, in its last state and in each of its states. */
const pages: readonly string[] = chapters.flatMap(({ chart, steps }) => [
	`/embed/${chart}/`,
	...steps.map(({ id }) => `/embed/${chart}/${id}/`)
]);

interface Answer {
	version: string;
	type: string;
	title: string;
	html: string;
	width: number;
	height: number;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

test('every embed leads to its oEmbed answer, of which WordPress keeps the frame as it is', async ({
	page,
	request
}) => {
	await page.goto('/embed/');
	for (const address of pages) {
		const html = await (await request.get(address)).text();
		// What WordPress does: the link is looked for in the head only, and within the first 150 kB.
		const head = html.slice(0, 150 * 1024).split('</head>')[0] ?? '';
		const link = /<link[^>]*type="application\/json\+oembed"[^>]*>/.exec(head)?.[0] ?? '';
		const endpoint = /href="([^"]+)"/.exec(link)?.[1] ?? '';
		expect(endpoint, address).toMatch(new RegExp(`^${origin}/embed/.+/oembed\\.json$`));

		const answer = (await (await request.get(new URL(endpoint).pathname)).json()) as Answer;
		expect(answer, address).toMatchObject({ version: '1.0', type: 'rich' });
		expect(answer.title, address).toBeTruthy();

		const frame = await page.evaluate((code) => {
			const { body } = new DOMParser().parseFromString(code, 'text/html');
			const [only, ...others] = body.childNodes;
			return only instanceof HTMLIFrameElement && others.length === 0
				? Object.fromEntries([...only.attributes].map(({ name, value }) => [name, value]))
				: null;
		}, answer.html);
		expect(frame, address).toMatchObject({
			width: String(answer.width),
			height: String(answer.height)
		});
		expect(frame?.['title'], address).toBeTruthy();
		const kept = ['src', 'width', 'height', 'frameborder', 'title'];
		expect(
			Object.keys(frame ?? {}).filter((name) => !kept.includes(name)),
			address
		).toEqual([]);

		const { pathname } = new URL(frame?.['src'] ?? origin);
		expect(existsSync(join(buildFolder, pathname, 'index.html')), pathname).toBe(true);
	}
});

test('the small picture of an answer is a PNG of the measures it names', async ({
	page,
	request
}) => {
	await page.goto('/embed/');
	for (const { chart } of chapters) {
		const answer = (await (await request.get(`/embed/${chart}/oembed.json`)).json()) as Answer;
		const measures = await page.evaluate(async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			return { width: image.naturalWidth, height: image.naturalHeight };
		}, new URL(answer.thumbnail_url).pathname);
		expect(measures).toEqual({
			width: answer.thumbnail_width,
			height: answer.thumbnail_height
		});
	}
});
