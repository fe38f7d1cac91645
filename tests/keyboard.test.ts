import type { Page } from '@playwright/test';
import { openStory } from './agreement';
import { expect, test } from './site';

/** Where the focus is after a press of a key. */
interface Stop {
	/** The beginning of its markup, for the reader of a failure. */
	what: string;
	/** Whether it comes before or after the last one in the document; `gone` once the focus has left the page. */
	place: 'before' | 'after' | 'gone';
	/** Whether a line around it, or around what stands for it, shows the focus. */
	shown: boolean;
	/** What lies over the middle of its first line; null where nothing does. */
	hiddenBy: string | null;
}

/** @param last What had the focus before. */
function lookAtFocus(last: Element | null): Stop {
	const focused = document.activeElement;
	if (!focused || focused === document.body)
		return { what: 'the page', place: 'gone', shown: true, hiddenBy: null };
	const shown = [focused, focused.closest('label'), focused.nextElementSibling].some((element) => {
		if (!element) return false;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
	});
	const [line] = focused.getClientRects();
	const middle = line && { x: line.x + line.width / 2, y: line.y + Math.min(line.height / 2, 100) };
	const top = middle ? document.elementFromPoint(middle.x, middle.y) : null;
	const seen = top !== null && (focused.contains(top) || top.contains(focused));
	const before =
		last !== null &&
		(last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
	return {
		what: focused.outerHTML.slice(0, 90),
		place: before ? 'before' : 'after',
		shown,
		hiddenBy: seen ? null : (top?.outerHTML.slice(0, 90) ?? 'the edge of the screen')
	};
}

/** Presses Tab until the focus leaves the page, at most so many times; each stop must be sound. */
async function walk(page: Page, direction: 'on' | 'back', most: number) {
	const stops: Stop[] = [];
	let last = await page.evaluateHandle((): Element | null => null);
	for (let press = 0; press < most; press += 1) {
		await page.keyboard.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
		const stop = await page.evaluate(lookAtFocus, last);
		if (stop.place === 'gone') break;
		stops.push(stop);
		last = await page.evaluateHandle(() => document.activeElement);
	}
	expect(stops.length).toBeGreaterThan(0);
	expect(stops.filter(({ shown }) => !shown)).toEqual([]);
	expect(stops.filter(({ hiddenBy }) => hiddenBy !== null)).toEqual([]);
	// In the order of the document, and so never twice at one place: nothing holds the focus.
	const astray = direction === 'on' ? 'before' : 'after';
	expect(stops.slice(1).filter(({ place }) => place === astray)).toEqual([]);
}

const phone = { width: 412, height: 823 };
const wide = { width: 1280, height: 720 };

test.describe('the focus shows, is covered by nothing and goes on in order', () => {
	for (const size of [phone, wide]) {
		test(`in the story, ${size.width} px wide`, async ({ page }) => {
			await page.setViewportSize(size);
			await openStory(page, '/');
			await walk(page, 'on', 40);
			await openStory(page, '/#visits-published');
			await walk(page, 'on', 30);
			// Backwards, what is above the place comes from under the figure.
			await walk(page, 'back', 20);
		});
	}

	for (const address of [
		'/article/',
		'/claims/',
		'/corrections/',
		'/data/',
		'/embed/',
		'/embed/take/visits/',
		'/embed/membership/membership-explore/',
		'/method/',
		'/present/?steps=visits-published,visits-first',
		'/present/notes/',
		'/sources/',
		'/teach/',
		'/teach/lesson-45/'
	]) {
		test(`on ${address}`, async ({ page }) => {
			await page.setViewportSize(phone);
			await page.goto(address, { waitUntil: 'networkidle' });
			await walk(page, 'on', 25);
		});
	}
});
