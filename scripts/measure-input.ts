/**
 * Measures how soon the built site answers a reader on a slow phone: `npm run build`, then
 * `npm run measure:input`. Every control on the screen of the addresses below is used, one that answers late three times, class mode
 * is walked through with one key, and what the browser says of each event is compared with the
 * limit. `npm run measure:input -- /present/` measures some of the addresses. It fails nothing:
 * timings differ from machine to machine.
 */
import {
	chromium,
	type Browser,
	type BrowserContextOptions,
	type Locator,
	type Page
} from 'playwright';
import { chapters } from '../src/lib/story/steps';
import limits from '../tests/budgets.json' with { type: 'json' };
import { chromiumLaunch } from './chromium';
import { serveSite } from './serve';
import { phone, processorSlowdown } from './slow-phone';
import { median } from './timings';

/** Screens with all kinds of controls there are. */
const screens = [
	'/',
	'/#origins-assembly',
	'/#membership-explore',
	'/#leaving-clock',
	'/#claims-explore',
	'/claims/',
	'/sources/',
	'/embed/membership/',
	'/embed/leaving/',
	'/embed/claims/',
	'/present/notes/'
];

/** Class mode, and what it is shown on. */
const lesson = '/present/';
const projector = { viewport: { width: 1024, height: 768 } };

const asked = process.argv.slice(2);
const isAsked = (address: string) => asked.length === 0 || asked.includes(address);

/** How often class mode is walked through, and a control used that has answered late; the middle answer counts. */
const attempts = 3;

const limit = limits['/'].inputMs;

/** What a reader can use. Links lead away and are measured as pages. */
const controls = ['button', 'summary', 'select', 'input'].map((tag) => `${tag}:visible`).join(', ');

/** An answer to one use of a control, from the event to the frame that shows what it did, ms. */
interface Answer {
	control: string;
	duration: number;
}

/** Runs in the page before anything of its own: notes the longest event since it was last asked, and when a long task was last done. */
function observe() {
	const inputs = { longest: 0, lastTask: 0 };
	Object.assign(globalThis, { inputs });
	new PerformanceObserver(() => {
		inputs.lastTask = performance.now();
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries())
			inputs.longest = Math.max(inputs.longest, duration);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Does something and gives the longest of the events that came of it, ms; 0 of what took less than 16. */
async function answerTo(page: Page, use: () => Promise<void>): Promise<number> {
	await page.evaluate('inputs.longest = 0');
	await use();
	// Events are told of after the frame that follows them.
	await page.evaluate(async () => {
		for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
		await new Promise((resolve) => setTimeout(resolve, 0));
	});
	return page.evaluate<number>('inputs.longest');
}

/** How long a finger stays on the glass, ms: with less than any finger needs, both ends of a press would be worked on at once. */
const pressLength = 80;

/** Presses a place on the screen, px, with a finger. */
async function press(page: Page, place: { x: number; y: number }) {
	const finger = await page.context().newCDPSession(page);
	await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
	await page.waitForTimeout(pressLength);
	await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Uses a control as its kind asks: what holds a value by key, all else by a tap. */
async function use(control: Locator): Promise<void> {
	const kind = await control.evaluate((element) =>
		element instanceof HTMLInputElement ? element.type : element.localName
	);
	if (['select', 'range', 'date', 'number', 'text', 'search'].includes(kind)) {
		await control.focus();
		await control.press(kind === 'range' ? 'ArrowLeft' : 'ArrowDown');
	} else {
		const box = await control.boundingBox();
		if (!box) throw new Error(`a control is out of sight: ${await control.textContent()}`);
		await press(control.page(), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
	}
}

async function openSlowly(
	browser: Browser,
	address: string,
	screen: BrowserContextOptions = phone
): Promise<Page> {
	const context = await browser.newContext(screen);
	const page = await context.newPage();
	await page.addInitScript(observe);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
	await page.goto(address, { waitUntil: 'networkidle' });
	// Readers look before they press, and the page wakes meanwhile.
	await page.evaluate(`(async () => {
		while (performance.now() - inputs.lastTask < 1000) await new Promise(requestAnimationFrame);
	})()`);
	return page;
}

/** The controls on the screen that nothing covers, each by its place among those of the page, and what it is called. */
async function controlsOn(page: Page): Promise<{ place: number; name: string }[]> {
	return page.locator(controls).evaluateAll((elements) =>
		elements.flatMap((element, place) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const hit = document.elementFromPoint(x + width / 2, y + height / 2);
			const isOn = element.contains(hit) && !element.matches(':disabled');
			const name = element.getAttribute('aria-label') ?? element.textContent.trim();
			return isOn ? [{ place, name: `${element.localName} ${name.slice(0, 40)}`.trim() }] : [];
		})
	);
}

/** Uses a control on a page just opened, so that it does not meet what another left; ms. */
async function useOnce(browser: Browser, address: string, place: number): Promise<number> {
	const page = await openSlowly(browser, address);
	const control = page.locator(controls).nth(place);
	const duration = await answerTo(page, () => use(control));
	await page.context().close();
	return duration;
}

/** Uses every control on a screen; where an answer is late, the middle of three counts. */
async function useAll(browser: Browser, address: string): Promise<Answer[]> {
	const first = await openSlowly(browser, address);
	const all = await controlsOn(first);
	await first.context().close();
	const answers: Answer[] = [];
	for (const { place, name } of all) {
		const durations = [await useOnce(browser, address, place)];
		if (median(durations) > limit)
			while (durations.length < attempts) durations.push(await useOnce(browser, address, place));
		answers.push({ control: name, duration: median(durations) });
	}
	return answers;
}

/** Goes through class mode with the key of a clicker. */
async function walk(browser: Browser, address: string): Promise<Answer[]> {
	const page = await openSlowly(browser, address, projector);
	// A class looks at a step before it goes on; what is made ready meanwhile is ready.
	const rested = () =>
		page.evaluate(async () => {
			await Promise.all(document.getAnimations().map((animation) => animation.finished));
			await new Promise((resolve) => requestIdleCallback(resolve));
		});
	await page.locator(`.deck[data-fetched="${chapters.length}"]`).waitFor();
	const steps = await page.locator('[data-step]:is(section)').count();
	const answers: Answer[] = [];
	for (let step = 1; step < steps; step += 1) {
		await rested();
		const duration = await answerTo(page, () => page.keyboard.press('PageDown'));
		const id = await page.locator('[data-step][aria-current="step"]').getAttribute('id');
		answers.push({ control: `PageDown to ${id ?? 'nothing'}`, duration });
	}
	await page.context().close();
	return answers;
}

/** The middle of what several walks gave for each key. */
function middleOf(walked: readonly Answer[][]): Answer[] {
	const [first = []] = walked;
	return first.map(({ control }, step) => ({
		control,
		duration: median(walked.map((answers) => answers[step]?.duration ?? 0))
	}));
}

function report(address: string, answers: readonly Answer[]) {
	console.log(`\n${address}: ${answers.length} uses`);
	const over = answers.filter(({ duration }) => duration > limit).length;
	console.log(
		`  over ${limit} ms: ${over}; middle: ${median(answers.map(({ duration }) => duration))} ms`
	);
	const slowest = answers.toSorted((a, b) => b.duration - a.duration).slice(0, 3);
	for (const { control, duration } of slowest) {
		const verdict = duration <= limit ? '✓' : '✗';
		console.log(`  ${control.padEnd(52)}${String(duration).padStart(5)} ms ${verdict}`);
	}
}

async function measure() {
	const site = await serveSite();
	const browser = await chromium.launch(chromiumLaunch());
	console.log(`From input to the next frame, processor ${processorSlowdown}× slower`);
	try {
		for (const screen of screens.filter(isAsked))
			report(screen, await useAll(browser, site.address + screen));
		if (!isAsked(lesson)) return;
		const walked: Answer[][] = [];
		while (walked.length < attempts) walked.push(await walk(browser, site.address + lesson));
		report(lesson, middleOf(walked));
	} finally {
		await browser.close();
		site.close();
	}
}

try {
	await measure();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
