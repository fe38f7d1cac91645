/** Text set as widely as WCAG 1.4.12 lets a reader set it. */
import { expect, test } from './site';
import { openStory } from './agreement';

// Our pages let nobody write styles into them; a reader's own settings ask no page.
test.use({ bypassCSP: true });

const spaced = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }
	svg * { letter-spacing: normal !important; word-spacing: normal !important; }
`;

for (const { address, width, height } of [
	{ address: '/#visits-published', width: 360, height: 740 },
	{ address: '/#leaving-clock', width: 1440, height: 900 },
	{ address: '/embed/visits/visits-published/', width: 320, height: 600 },
	{ address: '/present/#visits-published', width: 1024, height: 768 },
	{ address: '/article/', width: 360, height: 740 }
]) {
	test(`${address} at ${String(width)} px: no word is cut off or lies over another`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		if (address.startsWith('/#')) await openStory(page, address);
		else await page.goto(address, { waitUntil: 'networkidle' });
		await page.addStyleTag({ content: spaced });
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
			.toBeLessThanOrEqual(width);
		// Class mode gives words that have become too long a screen of their own.
		const cut = () =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('body :not(svg *)')]
					.filter((element) => element.checkVisibility({ visibilityProperty: true }))
					// What is for those who do not see the page stands in one pixel.
					.filter((element) => element.clientWidth > 1)
					.filter((element) => {
						const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
						if (textOverflow === 'ellipsis' || element.textContent === '') return false;
						const clips = (way: string) => way === 'hidden' || way === 'clip';
						return (
							(clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
							(clips(overflowX) && element.scrollWidth > element.clientWidth + 1)
						);
					})
					.map((element) => element.outerHTML.slice(0, 100))
			);
		await expect.poll(cut).toEqual([]);
		const overlapping = await page.evaluate(() => {
			const boxes = [...document.querySelectorAll('p, h1, h2, h3, li, figcaption > div, summary')]
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.filter(
					(element) => !element.closest('.bar, .visually-hidden, [popover], figure > figcaption')
				)
				.map((element) => ({ element, box: element.getBoundingClientRect() }));
			return boxes.flatMap(({ element, box }, index) => {
				const next = boxes[index + 1];
				if (!next || element.contains(next.element)) return [];
				const { box: other } = next;
				const over =
					Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
					Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1;
				return over
					? [`${element.outerHTML.slice(0, 60)} | ${next.element.outerHTML.slice(0, 60)}`]
					: [];
			});
		});
		expect(overlapping).toEqual([]);
	});
}
