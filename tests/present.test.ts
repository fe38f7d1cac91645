import type { Page } from '@playwright/test';
import { kilobytes, watchTransfers } from '../scripts/page-load';
import { chapters } from '../src/lib/story/steps';
import { barriers } from './barriers';
import { expect, stepIds, test } from './site';

test.use({ viewport: { width: 1024, height: 768 } });

async function openLesson(page: Page, address = '/present/') {
	await page.goto(address);
	await page.locator('[data-deck="ready"][data-chart="live"]').waitFor({ state: 'attached' });
}

/** The chart of the slide; those of its neighbours wait beside the stage. */
const onStage = '.sheet[aria-hidden="false"]';

/** The slide, the chart, the address and the button bar all show this step. */
async function expectStep(page: Page, id: string, { hash = `#${id}` } = {}) {
	await expect(page.locator('[data-step][aria-current="step"]')).toHaveAttribute('id', id);
	await expect(page.locator(`section#${id} h2`)).toBeVisible();
	await expect(page.locator(`${onStage} figure[data-chart]`)).toHaveAttribute('data-step', id);
	await expect.poll(() => new URL(page.url()).hash, { intervals: [50] }).toBe(hash);
}

const [first = '', second = '', third = ''] = stepIds;
const last = stepIds.at(-1) ?? '';

test.describe('walking', () => {
	test('a whole lesson with the key of a clicker and no network, every step with its own chart and notes', async ({
		page,
		context
	}) => {
		test.setTimeout(180_000);
		await openLesson(page);
		const opened = context.waitForEvent('page');
		await page.keyboard.press('s');
		const notes = await opened;
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(first);
		await page.bringToFront();
		await expect(page.locator('.deck')).toHaveAttribute('data-fetched', String(chapters.length));
		await notes.waitForLoadState('networkidle');
		await context.setOffline(true);
		for (const [index, id] of stepIds.entries()) {
			await expectStep(page, id, index === 0 ? { hash: '' } : {});
			await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(id);
			await page.keyboard.press('PageDown');
		}
		await expectStep(page, last);
		await page.keyboard.press('PageUp');
		await expectStep(page, stepIds.at(-2) ?? '');
	});

	test('marks stay the same elements while the steps of a chapter pass', async ({ page }) => {
		await openLesson(page, '/present/#visits-by-date');
		const mark = page.locator(`${onStage} figure[data-chart="visits"] [data-id="v01"]`);
		await mark.evaluate((element) => {
			element.setAttribute('data-kept', '');
		});
		await page.keyboard.press('n');
		await expectStep(page, 'visits-by-place');
		await expect(mark).toHaveAttribute('data-kept', '');
	});

	test('forward, back, to the ends and by number', async ({ page }) => {
		await openLesson(page);
		for (const key of ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n'])
			await page.keyboard.press(key);
		await expectStep(page, stepIds[5] ?? '');
		for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace', 'p']) await page.keyboard.press(key);
		await expectStep(page, second);
		await page.keyboard.press('End');
		await expectStep(page, last);
		await page.keyboard.press('Home');
		await expectStep(page, first, { hash: '' });
		await page.keyboard.type('12');
		await page.keyboard.press('Enter');
		await expectStep(page, stepIds[11] ?? '');
		await page.keyboard.type('99');
		await page.keyboard.press('Enter');
		await expect(page.getByText('There is no step 99: this lesson has 60.')).toBeVisible();
		await expectStep(page, stepIds[11] ?? '');
	});

	test('loading again comes back to the step', async ({ page }) => {
		await openLesson(page, '/present/?type=1.2');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expectStep(page, third);
		await page.reload();
		await expectStep(page, third);
		expect(new URL(page.url()).search).toBe('?type=1.2');
	});

	test('an address changed by hand moves the lesson, a bad one does not', async ({ page }) => {
		await openLesson(page, '/present/#nonsense');
		await expectStep(page, first, { hash: '#nonsense' });
		await page.evaluate(() => {
			location.hash = '#visits-first';
		});
		await expectStep(page, 'visits-first');
		await page.evaluate(() => {
			location.hash = '#%E0%A4%A';
		});
		await expect(page.locator('[aria-current="step"][data-step]')).toHaveId('visits-first');
	});

	test('by finger: the buttons, and a swipe', async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			...(baseURL === undefined ? {} : { baseURL }),
			hasTouch: true,
			viewport: { width: 360, height: 740 }
		});
		const page = await context.newPage();
		await openLesson(page);
		await page.getByRole('button', { name: 'Next', exact: true }).tap();
		await expectStep(page, second);
		await page.locator('main').evaluate((main) => {
			const at = (type: string, clientX: number) =>
				main.dispatchEvent(
					new PointerEvent(type, {
						pointerType: 'touch',
						isPrimary: true,
						bubbles: true,
						clientX,
						clientY: 300
					})
				);
			at('pointerdown', 300);
			at('pointerup', 100);
		});
		await expectStep(page, third);
		await context.close();
	});

	test('Esc lifts a blank screen, closes the overview, then leaves to the story', async ({
		page
	}) => {
		await openLesson(page, '/present/#visits-first');
		await page.keyboard.press('b');
		await expect(page.getByRole('button', { name: 'Show the slide' })).toHaveCSS(
			'background-color',
			'rgb(0, 0, 0)'
		);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Show the slide' })).toHaveCount(0);
		await page.keyboard.press('w');
		await expect(page.getByRole('button', { name: 'Show the slide' })).toHaveCSS(
			'background-color',
			'rgb(255, 255, 255)'
		);
		await page.keyboard.press('w');
		await page.keyboard.press('o');
		await expect(page.locator('#overview')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('#overview')).toBeHidden();
		await expectStep(page, 'visits-first');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/#visits-first$/);
	});

	test('the overview leads to a step, the help names every key', async ({ page }) => {
		await openLesson(page);
		await page.keyboard.press('o');
		await page.locator('#overview a[href="#ties-ended"]').click();
		await expectStep(page, 'ties-ended');
		await page.keyboard.press('?');
		await expect(page.locator('#help')).toBeVisible();
		for (const key of ['PageDown', 'Backspace', 'Home', 'End', 'Esc'])
			await expect(page.locator('#help kbd', { hasText: key })).toHaveCount(1);
	});

	test('keys do nothing with Ctrl, in fields and when switched off, in the notes too', async ({
		page,
		context
	}) => {
		await openLesson(page);
		await page.keyboard.press('Control+ArrowRight');
		await page.keyboard.press('Alt+n');
		await page.getByRole('button', { name: 'Choices' }).click();
		await page.getByLabel('The link to this lesson').focus();
		await page.keyboard.press('End');
		await page.getByLabel('Keys are shortcuts').uncheck();
		await page.keyboard.press('Escape');
		await page.keyboard.press('PageDown');
		await expect(page).toHaveURL(/\?keys=off$/);
		await expect(page.locator('[data-step][aria-current]')).toHaveId(first);
		const notes = await context.newPage();
		await notes.goto('/present/notes/');
		await expect(notes.locator('[data-step][aria-current]')).toHaveId(first);
		await notes.keyboard.press('n');
		await notes.keyboard.press('PageDown');
		await expect(page.locator('[data-step][aria-current]')).toHaveId(first);
		await page.getByRole('button', { name: 'Next', exact: true }).click();
		await expectStep(page, second);
	});

	test('the controls of a step take the focus and give it back, and Escape closes them alone', async ({
		page
	}) => {
		await openLesson(page, '/present/#membership-explore');
		const opener = page.getByRole('button', { name: 'Try it' });
		await opener.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toBeFocused();
		await expect(opener).toHaveAttribute('aria-expanded', 'true');
		await page.getByRole('dialog').getByRole('combobox').focus();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(opener).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('PageDown');
		await expectStep(page, 'visit-notify');
	});

	test('words too long for their room stay on a screen of their own after a change of size there', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await openLesson(page, '/present/#visit-is-not');
		const deck = page.locator('.deck');
		await expect(deck).toHaveAttribute('data-words', 'apart');
		await page.keyboard.press('t');
		await expect(deck).toHaveAttribute('data-view', 'words');
		await page.setViewportSize({ width: 1500, height: 900 });
		await expect(deck).toHaveAttribute('data-view', 'words');
		await page.keyboard.press('t');
		await expect(deck).toHaveAttribute('data-view', 'told');
		await expect(deck).toHaveAttribute('data-words', 'apart');
	});

	test('a listener hears the title of each step and no more', async ({ page }) => {
		await openLesson(page);
		await page.keyboard.press('ArrowRight');
		const title = await page.locator(`#${second}-title`).textContent();
		await expect(page.locator('[aria-live="polite"]')).toHaveText(title ?? '');
	});
});

test.describe('the steps of a link', () => {
	test('come in its order, and what was ignored is said', async ({ page }) => {
		await openLesson(page, '/present/?steps=visits-first,no-such-step,origins-idea,visits-first');
		await expect(page.getByText('1 of 2', { exact: true })).toBeVisible();
		await expect(page.getByText('it was left out: no-such-step')).toBeVisible();
		await expect(page.getByText('shown once: visits-first')).toBeVisible();
		await expectStep(page, 'visits-first', { hash: '' });
		await page.keyboard.press('PageDown');
		await expectStep(page, 'origins-idea');
		await page.reload();
		await expectStep(page, 'origins-idea');
	});

	test('may be five hundred that do not exist', async ({ page }) => {
		const names = Array.from({ length: 500 }, (_, index) => `x${index}`).join(',');
		await openLesson(page, `/present/?steps=${names}`);
		await expect(page.getByText('names 500 steps that the story does not have')).toBeVisible();
		await expect(page.getByText('this is the whole story')).toBeVisible();
		await expect(page.getByText('1 of 60', { exact: true })).toBeVisible();
	});

	test('can be ticked, in an order of one’s own', async ({ page }) => {
		await openLesson(page);
		await page.getByRole('button', { name: 'Choices' }).click();
		await page.getByText('Steps of this lesson').click();
		await page.getByRole('button', { name: 'Clear all' }).click();
		const steps = page.locator('#choices ol label');
		await steps.nth(2).click();
		await steps.nth(0).click();
		await expect(page.getByLabel('The link to this lesson')).toHaveValue(
			new RegExp(`\\?steps=${third},${first}`)
		);
		await page.keyboard.press('Escape');
		await expect(page.getByText(/ of 2$/)).toBeVisible();
		await page.keyboard.press('Home');
		await expectStep(page, third, { hash: '' });
	});

	test('leave out sensitive steps on the milder path; else passages and labels wait behind a button', async ({
		page
	}) => {
		await openLesson(page, '/present/#claims-169');
		const passage = page.locator('#claims-169 [data-sensitive]');
		const label = page.locator(`${onStage} .chart text:not(.tick)`).first();
		const show = page.getByRole('button', { name: 'Show the passage' });
		await expect(show).toBeVisible();
		await expect(label).toBeHidden();
		await page.keyboard.press('t');
		await expect(passage).toBeHidden();
		await show.click();
		await expect(passage).toBeVisible();
		await page.keyboard.press('t');
		await expect(label).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowLeft');
		await expect(label).toBeHidden();
		await page.goto('/present/?sensitive=left-out');
		await expect(page.getByText('1 of 57', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Choices' }).click();
		await page.getByText('Steps of this lesson').click();
		const steps = page.locator('#choices ol label');
		await expect(
			steps.filter({ hasText: 'has a passage on deaths' }).locator('input').first()
		).toBeDisabled();
		await steps.nth(0).click();
		await page.getByText('Milder path').click();
		await expect(page.getByText('1 of 59', { exact: true })).toBeVisible();
	});
});

test('the class looks first: title and labels come with the next key', async ({ page }) => {
	await openLesson(page, '/present/?first=noticing#visits-by-place');
	const title = page.locator('#visits-by-place h2');
	const label = page.locator(`${onStage} .chart text:not(.tick)`).first();
	await expect(title).toBeHidden();
	await expect(label).toBeHidden();
	await expect(page.getByText('What do you notice?').first()).toBeVisible();
	await expect(page.locator(`${onStage} [data-id="v01"]`)).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(title).toBeVisible();
	await expect(label).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.locator('#visits-unidentified h2')).toBeHidden();
});

test.describe('the notes window', () => {
	test('is in step with the lesson, both ways, and survives a reload of either', async ({
		page,
		context
	}) => {
		await openLesson(page);
		const opened = context.waitForEvent('page');
		await page.keyboard.press('s');
		const notes = await opened;
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(first);
		await page.keyboard.press('ArrowRight');
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(second);
		await expect(notes.getByText('Step 2 of 60')).toBeVisible();
		const title = await page.locator(`#${third}-title`).textContent();
		await expect(notes.locator('aside')).toContainText(title ?? '');

		await notes.getByRole('button', { name: 'Next', exact: true }).click();
		await expectStep(page, third);
		await notes.keyboard.press('b');
		await expect(page.getByRole('button', { name: 'Show the slide' })).toBeVisible();
		await expect(notes.getByText('The screen is black.')).toBeVisible();
		await page.keyboard.press('b');

		await notes.getByRole('button', { name: 'Start' }).click();
		await expect(notes.locator('[data-timer]')).not.toHaveText('0:00');
		await notes.reload();
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(third);
		await expect(notes.getByRole('button', { name: 'Pause' })).toBeVisible();
		await page.reload();
		await expectStep(page, third);
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(third);
		await page.keyboard.press('PageDown');
		await expect(notes.locator('[data-step][aria-current="step"]')).toHaveId(stepIds[3] ?? '');
	});

	test('says so when nobody presents, and when two do', async ({ page, context }) => {
		await page.goto('/present/notes/');
		await expect(page.getByText('No window shows class mode.')).toBeVisible();
		await expect(page.locator('[data-step]:visible')).toHaveCount(stepIds.length);
		await page.keyboard.press('End');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
		const one = await context.newPage();
		await openLesson(one);
		await expect(page.getByText('No window shows class mode.')).toHaveCount(0);
		const two = await context.newPage();
		await openLesson(two, '/present/#visits-first');
		await expect(page.getByText('2 windows show class mode.')).toBeVisible();
		await expect(one.getByText('open in another window too')).toBeVisible();
		await expect(two.getByText('open in another window too')).toBeVisible();
		await two.keyboard.press('PageDown');
		await expect(page.locator('[data-step][aria-current]')).toHaveId('visits-by-date');
		await two.close({ runBeforeUnload: true });
		await expect(page.locator('[data-step][aria-current]')).toHaveId(first);
		await one.close({ runBeforeUnload: true });
		await expect(page.getByText('No window shows class mode.')).toBeVisible();
	});

	test('does not mind strangers on the channel', async ({ page, context }) => {
		await openLesson(page);
		const notes = await context.newPage();
		await notes.goto('/present/notes/');
		await expect(notes.locator('[data-step][aria-current]')).toHaveId(first);
		const stranger = await context.newPage();
		await stranger.goto('/sources/');
		await stranger.evaluate(() => {
			const channel = new BroadcastChannel('any-place-any-time/present');
			for (const message of [null, 7, {}, { kind: 'here', deck: 'x', steps: 4, index: 'a' }])
				channel.postMessage(message);
		});
		await page.keyboard.press('PageDown');
		await expect(notes.locator('[data-step][aria-current]')).toHaveId(second);
		await expect(notes.getByText('windows show class mode')).toHaveCount(0);
	});

	test('stands below the slide where pop-ups are blocked', async ({ page }) => {
		await page.addInitScript(() => {
			window.open = () => null;
		});
		await openLesson(page);
		const notes = page.locator(`#${first} [role="note"]`);
		await expect(notes).toBeHidden();
		await page.keyboard.press('s');
		await expect(notes).toBeVisible();
		await expect(page.getByText('so they stand below the slide')).toBeVisible();
		await page.keyboard.press('s');
		await expect(notes).toBeHidden();
	});
});

for (const size of [
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
]) {
	test(`at ${size.width} × ${size.height} nothing scrolls, nothing is cut, nothing is too small to read`, async ({
		page
	}) => {
		test.setTimeout(180_000);
		await page.setViewportSize(size);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await openLesson(page);
		await page.evaluate(() => document.fonts.ready);
		for (const id of stepIds) {
			for (const face of ['picture', 'words'] as const) {
				if (face === 'words') await page.keyboard.press('t');
				await expect(page.locator('[data-deck]')).toHaveAttribute(
					'data-view',
					face === 'words' ? 'words' : 'told'
				);
				await expectStepShown(page, id);
				expect(await faults(page, size.height / 25), `${id}, ${face}`).toEqual([]);
			}
			await page.keyboard.press('PageDown');
		}
	});
}

async function expectStepShown(page: Page, id: string) {
	await expect(page.locator('[data-step][aria-current="step"]')).toHaveAttribute('id', id);
	await expect(page.locator(`figure[data-step="${id}"] svg.chart`)).toBeAttached();
}

/** What pupils could not read on the slide that is shown; type in px as it comes out on the screen. */
function faults(page: Page, least: number): Promise<string[]> {
	return page.evaluate((leastType) => {
		const found: string[] = [];
		const root = document.documentElement;
		if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push('scrolls');
		const bar = document.querySelector('.bar')?.getBoundingClientRect();
		const slide = document.querySelector('section[aria-current="step"]');
		const inWords = document.querySelector('[data-view="words"]') !== null;
		const figure = inWords ? null : document.querySelector('.shown figure[data-chart]');
		const words = slide?.querySelector<HTMLElement>('.words');
		if (words && words.scrollHeight > words.clientHeight + 1) found.push('words are cut');
		const head = slide?.querySelector('header')?.getBoundingClientRect();
		const top = document.querySelector('.stage')?.getBoundingClientRect().top ?? 0;
		if (head && head.bottom > top + 1) found.push('title runs into the picture');

		for (const place of [slide, figure]) {
			const walker = document.createTreeWalker(place ?? document.createElement('p'), 4);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent || !node.textContent?.trim()) continue;
				if (parent.closest('.visually-hidden, .source, [popover], button.sensitive')) continue;
				if (getComputedStyle(parent).visibility === 'hidden') continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				const box = range.getBoundingClientRect();
				if (box.width === 0) continue;
				const drawing = parent.closest('svg');
				const scale = drawing?.getScreenCTM()?.d ?? 1;
				const type = parseFloat(getComputedStyle(parent).fontSize) * scale;
				const what = `“${node.textContent.trim().slice(0, 30)}”`;
				if (type < leastType - 0.1) found.push(`${what} is ${type.toFixed(1)} px`);
				if (box.left < -1 || box.right > innerWidth + 1) found.push(`${what} leaves the screen`);
				if (bar && box.bottom > bar.top + 1) found.push(`${what} is under the buttons`);
			}
		}
		return found;
	}, least);
}

test.describe('without a script, and on paper', () => {
	test.use({ javaScriptEnabled: false });

	test('the slides are a list to read, with pictures and notes', async ({ page }) => {
		await page.goto('/present/');
		for (const id of [first, 'claims-169', last]) {
			const slide = page.locator(`section#${id}`);
			await expect(slide.locator('h2')).toBeVisible();
			await expect(slide.locator('.words')).toBeVisible();
			await expect(slide.locator('[role="note"]')).toBeVisible();
			await expect(slide.locator('img')).toBeVisible();
		}
		await expect(page.getByRole('region', { name: 'Class mode' })).toBeHidden();
		await page.goto('/present/notes/');
		await expect(page.locator(`#${last} h2`)).toBeVisible();
	});
});

test('paper has the slides of the lesson with their notes, and no buttons', async ({ page }) => {
	await openLesson(page, '/present/?steps=visits-first,origins-idea');
	await page.emulateMedia({ media: 'print' });
	for (const id of ['visits-first', first]) {
		await expect(page.locator(`#${id} .words`)).toBeVisible();
		await expect(page.locator(`#${id} [role="note"]`)).toBeVisible();
		await expect(page.locator(`#${id} img`)).toBeVisible();
	}
	await expect(page.locator(`#${second}`)).toBeHidden();
	await expect(page.getByRole('region', { name: 'Class mode' })).toBeHidden();
});

test.describe('no barrier', () => {
	for (const [state, keys] of [
		['a slide', []],
		['the words', ['t']],
		['the overview', ['o']],
		['the help', ['?']],
		['a blank screen', ['b']]
	] as const) {
		for (const look of ['projector', 'dark'])
			test(`${state}, ${look}`, async ({ page }) => {
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await openLesson(page, `/present/?look=${look}#visits-published`);
				for (const key of keys) await page.keyboard.press(key);
				expect(await barriers(page)).toEqual([]);
			});
	}
});

test('class mode needs at most 20 kB more script than the story read to its end', async ({
	page,
	browser,
	baseURL
}) => {
	const ofLesson = watchTransfers(page);
	await openLesson(page);
	await page.waitForLoadState('networkidle');
	for (const { steps } of chapters) {
		await page.goto(`/present/#${steps[0].id}`);
		await expectStepShown(page, steps[0].id);
	}
	const lesson = kilobytes(await ofLesson(), 'script');

	// A browser of its own, which has fetched nothing yet.
	const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const reader = await other.newPage();
	const ofStory = watchTransfers(reader);
	await reader.goto('/');
	for (const { id, steps } of chapters) {
		await reader.locator(`#${steps[1].id}`).scrollIntoViewIfNeeded();
		const live = reader.locator(`#${id} .drawing:not(.wide, .narrow)`);
		await expect(live).toHaveCount(1);
	}
	await reader.waitForLoadState('networkidle');
	const story = kilobytes(await ofStory(), 'script');
	await other.close();
	expect(story).toBeGreaterThan(0);
	expect(lesson - story).toBeLessThanOrEqual(20);
});
