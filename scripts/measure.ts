/**
 * Measures the built site as a reader on a slow phone meets it: `npm run build`, then
 * `npm run measure`, or `npm run measure -- /article/` for some pages. It compares with
 * `tests/budgets.json` and fails nothing: timings differ from machine to machine.
 */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import limits from '../tests/budgets.json' with { type: 'json' };
import { builtPages } from './built-site';
import { chromiumLaunch } from './chromium';
import { kilobytes, toOtherHosts, watchTransfers, type Kind, type Transfer } from './page-load';
import { serveSite } from './serve';
import { phone, processorSlowdown, slow4G, slowPhoneInWords } from './slow-phone';
import {
	blockingTime,
	frameTimes,
	layoutShift,
	median,
	percentile,
	type Shift,
	type Task
} from './timings';

const runs = 5;
/** Pixels a second: a brisk reader. */
const scrollSpeed = 1500;

/** What the browser tells about its own work, times in milliseconds. */
interface Seen {
	largestPaint: number;
	shifts: Shift[];
	/** When something was first to be seen. */
	firstPaint: number;
	tasks: Task[];
	frames: number[];
}

interface LayoutShiftEntry extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
}

interface Run {
	address: string;
	/** What the page fetched until it was at rest, before the reader moved. */
	transfers: Transfer[];
	/** The same at the end of the page. */
	transfersToTheEnd: Transfer[];
	requested: string[];
	loaded: Seen;
	scrolled: Seen;
}

type Limit = keyof (typeof limits)['/'];

interface Figure {
	name: string;
	unit: 'kB' | 'ms' | '';
	digits: number;
	limit?: Limit;
	of: (run: Run) => number;
}

function longest(tasks: readonly Task[]): number {
	return Math.max(0, ...tasks.map(({ duration }) => duration));
}

const size = (name: string, kind: Kind): Figure => ({
	name: `  ${name}`,
	unit: 'kB',
	digits: 1,
	of: ({ transfers }) => kilobytes(transfers, kind)
});

const figures: readonly Figure[] = [
	{
		name: 'transferred in all',
		unit: 'kB',
		digits: 1,
		limit: 'transferredKb',
		of: ({ transfers }) => kilobytes(transfers)
	},
	size('page', 'page'),
	{ ...size('script', 'script'), limit: 'scriptKb' },
	size('style', 'style'),
	size('fonts', 'font'),
	size('pictures', 'picture'),
	size('other', 'other'),
	{
		name: 'transferred to a reader who scrolls to the end',
		unit: 'kB',
		digits: 1,
		limit: 'toTheEndKb',
		of: ({ transfersToTheEnd }) => kilobytes(transfersToTheEnd)
	},
	{ name: 'requests', unit: '', digits: 0, of: ({ requested }) => new Set(requested).size },
	{
		name: 'requests to other hosts',
		unit: '',
		digits: 0,
		limit: 'otherHostRequests',
		of: ({ requested, address }) => toOtherHosts(requested, address).length
	},
	{
		name: 'largest contentful paint',
		unit: 'ms',
		digits: 0,
		limit: 'largestPaintMs',
		of: ({ loaded }) => loaded.largestPaint
	},
	{
		name: 'cumulative layout shift, read to the end',
		unit: '',
		digits: 3,
		limit: 'layoutShift',
		of: ({ scrolled }) => layoutShift(scrolled.shifts)
	},
	{
		name: 'total blocking time, loading',
		unit: 'ms',
		digits: 0,
		limit: 'blockingMs',
		of: ({ loaded }) => blockingTime(loaded.tasks, loaded.firstPaint)
	},
	{
		name: 'longest task, loading (0: none over 50)',
		unit: 'ms',
		digits: 0,
		of: ({ loaded }) => longest(loaded.tasks)
	},
	{
		name: 'longest task, scrolling (0: none over 50)',
		unit: 'ms',
		digits: 0,
		limit: 'longestTaskMs',
		of: ({ loaded, scrolled }) => longest(scrolled.tasks.slice(loaded.tasks.length))
	},
	{
		name: 'frame time while scrolling, 95th percentile',
		unit: 'ms',
		digits: 1,
		limit: 'frameMs',
		of: ({ scrolled }) => percentile(frameTimes(scrolled.frames), 0.95)
	}
];

/** Runs in the page, before anything of its own; no named function inside (the compiler marks those). */
function observe() {
	const seen: Seen = {
		largestPaint: 0,
		firstPaint: 0,
		shifts: [],
		tasks: [],
		frames: []
	};
	Object.assign(globalThis, { seen });
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (entry.entryType === 'largest-contentful-paint') {
				seen.largestPaint = entry.startTime;
			} else if (entry.entryType === 'longtask') {
				seen.tasks.push({ at: entry.startTime, duration: entry.duration });
			} else if (entry.name === 'first-contentful-paint') {
				seen.firstPaint = entry.startTime;
			} else if (entry.entryType === 'paint') {
				continue;
			} else {
				const { value, hadRecentInput } = entry as LayoutShiftEntry;
				if (!hadRecentInput) seen.shifts.push({ at: entry.startTime, value });
			}
		}
	});
	observer.observe({ type: 'largest-contentful-paint', buffered: true });
	observer.observe({ type: 'paint', buffered: true });
	observer.observe({ type: 'longtask', buffered: true });
	observer.observe({ type: 'layout-shift', buffered: true });
}

const seenSoFar = (page: Page) => page.evaluate<Seen>('seen');

/** Waits until the page has nothing to fetch and nothing left to do. */
async function settle(page: Page) {
	await page.waitForLoadState('networkidle');
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((resolve) => requestIdleCallback(resolve));
	});
}

/** Scrolls by the wheel, from the top of the page to its end, and notes every frame. */
async function scrollThrough(page: Page, devtools: CDPSession) {
	await page.evaluate(`
		(function note(time) {
			seen.frames.push(time);
			requestAnimationFrame(note);
		})(performance.now());
	`);
	const { viewport } = phone;
	// A page may grow where the reader comes to what was not laid out before.
	for (let left = await toTheEnd(page); left > 1; left = await toTheEnd(page)) {
		await devtools.send('Input.synthesizeScrollGesture', {
			x: viewport.width / 2,
			y: viewport.height / 2,
			yDistance: -left,
			speed: scrollSpeed,
			gestureSourceType: 'mouse'
		});
	}
}

/** How far the page can still be scrolled, px. */
function toTheEnd(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollHeight, scrollTop, clientHeight } = document.documentElement;
		return scrollHeight - scrollTop - clientHeight;
	});
}

async function run(browser: Browser, address: string): Promise<Run> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	await page.addInitScript(observe);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', slow4G);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });

	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	const transfersSoFar = watchTransfers(page);
	await page.goto(address);
	await settle(page);
	const loaded = await seenSoFar(page);
	const transfers = await transfersSoFar();
	await scrollThrough(page, devtools);
	await settle(page);
	const scrolled = await seenSoFar(page);
	const transfersToTheEnd = await transfersSoFar();
	await context.close();
	return { address, transfers, transfersToTheEnd, requested, loaded, scrolled };
}

async function runAll(browser: Browser, address: string): Promise<Run[]> {
	const done: Run[] = [];
	while (done.length < runs) done.push(await run(browser, address));
	return done;
}

function inWords(value: number, { unit, digits }: Figure): string {
	return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}

function lineOf(figure: Figure, measured: readonly Run[], hold: Partial<Record<Limit, number>>) {
	const value = median(measured.map(figure.of));
	const limit = figure.limit === undefined ? undefined : hold[figure.limit];
	const verdict = limit === undefined ? '' : value <= limit ? '✓' : '✗';
	return [
		figure.name.padEnd(50),
		inWords(value, figure).padStart(10),
		(limit === undefined ? '' : `≤ ${inWords(limit, figure)}`).padStart(14),
		` ${verdict}`
	].join('');
}

async function measure(asked: readonly string[]) {
	const site = await serveSite();
	const browser = await chromium.launch(chromiumLaunch());
	const holds: Readonly<Record<string, Partial<Record<Limit, number>>>> = limits;
	console.log(`Median of ${runs} cold loads at ${slowPhoneInWords}`);
	try {
		for (const path of asked.length > 0 ? asked : builtPages()) {
			const measured = await runAll(browser, site.address + path);
			console.log(`\n${path}`);
			for (const figure of figures) console.log(lineOf(figure, measured, holds[path] ?? {}));
		}
	} finally {
		await browser.close();
		site.close();
	}
}

try {
	await measure(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
