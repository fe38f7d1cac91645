import { expect, type Page } from '@playwright/test';

/** What the page shows at one moment. */
interface Shown {
	/** Step marked as the one being read. */
	active: string[];
	/** Step whose state the figure of that step's chapter draws. */
	drawn: string | null;
	/** The step that fills the middle of the room that words have; null between chapters. */
	inTheMiddle: string | null;
}

/** Whoever can run a function in a page: Playwright, or the driver of another engine. */
interface Evaluating {
	evaluate<Result>(script: () => Result): Promise<Result>;
}

function look(page: Evaluating): Promise<Shown> {
	return page.evaluate(() => {
		const active = [...document.querySelectorAll<HTMLElement>('[data-step][aria-current="step"]')];
		const section = active[0];
		const figure = section?.closest('.chapter')?.querySelector<HTMLElement>('figure[data-chart]');
		const box = section?.getBoundingClientRect();
		const frame = figure?.getBoundingClientRect();
		const above = box && frame && frame.left < box.right && box.left < frame.right;
		const top = above ? frame.height : 0;
		const bottom = document.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
		const middle = [...document.querySelectorAll<HTMLElement>('section[data-step]')].find(
			(step) => {
				const room = step.getBoundingClientRect();
				return room.top < top + 0.4 * (bottom - top) && room.bottom > top + 0.7 * (bottom - top);
			}
		);
		return {
			active: active.map((element) => element.id),
			drawn: figure?.dataset['step'] ?? null,
			inTheMiddle: middle?.id ?? null
		};
	});
}

/**
 * Figure and words agree: exactly one step is active, the figure of its chapter draws its state, and
 * a step that fills the middle of the words' room is the active one. Waits until it is so.
 *
 * @param step The step it should be, where the test knows.
 */
export async function expectAgreement(page: Evaluating, step?: string): Promise<string> {
	let seen = '';
	await expect(async () => {
		const shown = await look(page);
		expect(shown.active).toHaveLength(1);
		expect(shown.drawn).toBe(shown.active[0]);
		if (shown.inTheMiddle !== null) expect(shown.active[0]).toBe(shown.inTheMiddle);
		if (step !== undefined) expect(shown.active[0]).toBe(step);
		seen = shown.active[0] ?? '';
	}).toPass({ timeout: 5000, intervals: [20, 50, 100, 250] });
	return seen;
}

/** The ids of all steps in reading order. */
export function stepIds(page: Page): Promise<string[]> {
	return page
		.locator('section[data-step]')
		.evaluateAll((sections) => sections.map((section) => section.id));
}

/** Waits, from frame to frame, until the story follows the reader. */
export async function followsReader(page: Page): Promise<void> {
	await page.locator('[data-story][data-ready]').waitFor({ state: 'attached' });
}

/** Opens the story and waits until it follows the reader. */
export async function openStory(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await followsReader(page);
	await expect(page.locator('[data-step][aria-current="step"]')).toHaveCount(1);
}
