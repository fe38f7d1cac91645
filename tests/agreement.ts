import { expect, type Page } from '@playwright/test';

/** What the page shows at one moment. */
interface Shown {
	/** Step marked as the one being read. */
	active: string[];
	/** Step whose state the figure of that step's chapter draws. */
	drawn: string | null;
	/** Whether some of the active step is in the room that words have. */
	inView: boolean;
	/** The first step is above the room of the words or in it. */
	begun: boolean;
	/** The last step's end is still in the room of the words or below it. */
	ended: boolean;
}

function look(page: Page): Promise<Shown> {
	return page.evaluate(() => {
		const active = [...document.querySelectorAll<HTMLElement>('[data-step][aria-current="step"]')];
		const section = active[0];
		const chapter = section?.closest('.chapter');
		const figure = chapter?.querySelector<HTMLElement>('figure[data-chart]');
		const box = section?.getBoundingClientRect();
		const frame = figure?.getBoundingClientRect();
		const above = box && frame && frame.left < box.right && box.left < frame.right;
		const top = above ? Math.max(0, frame.bottom) : 0;
		const sections = [...document.querySelectorAll<HTMLElement>('section[data-step]')];
		return {
			active: active.map((element) => element.id),
			drawn: figure?.dataset['step'] ?? null,
			inView: Boolean(box && box.bottom > top && box.top < innerHeight),
			begun: (sections[0]?.getBoundingClientRect().top ?? 0) < innerHeight,
			ended: (sections.at(-1)?.getBoundingClientRect().bottom ?? 0) < top
		};
	});
}

/**
 * Figure and words agree: exactly one step is active, the figure of its chapter draws its state, and
 * while the reader is within the story the step is one that can be seen. Waits until it is so.
 *
 * @param step The step it should be, where the test knows.
 */
export async function expectAgreement(page: Page, step?: string): Promise<string> {
	let seen = '';
	await expect(async () => {
		const shown = await look(page);
		expect(shown.active).toHaveLength(1);
		expect(shown.drawn).toBe(shown.active[0]);
		if (shown.begun && !shown.ended) expect(shown.inView).toBe(true);
		if (step !== undefined) expect(shown.active[0]).toBe(step);
		seen = shown.active[0] ?? '';
	}).toPass({ timeout: 5000 });
	return seen;
}

/** The ids of all steps in reading order. */
export function stepIds(page: Page): Promise<string[]> {
	return page
		.locator('section[data-step]')
		.evaluateAll((sections) => sections.map((section) => section.id));
}

/** Opens the story and waits until it follows the reader. */
export async function openStory(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-step][aria-current="step"]')).toHaveCount(1);
	await expect(page.locator('[data-story][data-ready]')).toHaveCount(1);
}
