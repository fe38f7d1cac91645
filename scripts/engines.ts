/**
 * Engines other than Chromium's, as Debian packs them, to look at the built site in:
 * `npm run test:engines` brings them where it can and leaves out those that do not start.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { Builder, Capabilities, Key } from 'selenium-webdriver';

export const engines = ['firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** The packages of Debian that bring an engine and what drives it. */
export const packagesOf: Readonly<Record<Engine, readonly string[]>> = {
	firefox: ['firefox-esr'],
	webkit: ['webkit2gtk-driver', 'xvfb']
};

/** A window of some engine: what the drivers of all of them can do. */
export interface Visitor {
	open(address: string): Promise<void>;
	/** Runs a function that needs nothing from outside itself in the page. */
	evaluate<Result>(script: () => Result): Promise<Result>;
	/** The same in the first frame of the page. */
	evaluateInFrame<Result>(script: () => Result): Promise<Result>;
	/** @param key As `KeyboardEvent.key` names it. */
	press(key: VisitorKey): Promise<void>;
	/** Makes the room for the page as wide and high, px; a desktop may not make a window that narrow. */
	resize(width: number, height: number): Promise<void>;
	/** The page as it is seen, as PNG. */
	screenshot(): Promise<Uint8Array>;
	close(): Promise<void>;
}

const webDriverKeys = {
	PageDown: Key.PAGE_DOWN,
	PageUp: Key.PAGE_UP,
	End: Key.END,
	Home: Key.HOME,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE
} as const;

type VisitorKey = keyof typeof webDriverKeys;

/** Opens a window of an engine. Throws where the engine is missing or does not start. */
export function openVisitor(engine: Engine): Promise<Visitor> {
	switch (engine) {
		case 'firefox':
			return openFirefox();
		case 'webkit':
			return openWebKit();
	}
}

function firstExisting(paths: readonly string[], what: string): string {
	const found = paths.find((path) => existsSync(path));
	if (found === undefined) throw new Error(`There is no ${what} at ${paths.join(' or ')}.`);
	return found;
}

async function openFirefox(): Promise<Visitor> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: firstExisting(['/usr/bin/firefox-esr', '/usr/bin/firefox'], 'Firefox')
	});
	const page = await browser.newPage();
	return {
		open: async (address) => {
			await page.goto(address);
		},
		evaluate: async (script) => page.evaluate(script),
		evaluateInFrame: async (script) => {
			const frame = page.mainFrame().childFrames()[0];
			if (!frame) throw new Error('The page has no frame.');
			return frame.evaluate(script);
		},
		press: (key) => page.keyboard.press(key),
		resize: (width, height) => page.setViewport({ width, height }),
		screenshot: () => page.screenshot(),
		close: () => browser.close()
	};
}

const miniBrowserPlaces = ['x86_64', 'aarch64'].map(
	(machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`
);

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** A screen that nobody sees; gives its name. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const xvfb = firstExisting(['/usr/bin/Xvfb'], 'Xvfb');
	const settings = ['-displayfd', '1', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'];
	const screen = spawn(xvfb, settings, { stdio: ['ignore', 'pipe', 'ignore'] });
	const [number] = (await once(screen.stdout, 'data')) as [Buffer];
	return { screen, display: `:${number.toString().trim()}` };
}

async function answers(address: string): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			await fetch(address);
			return;
		} catch (error) {
			if (attempt === 100) throw error;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

async function openWebKit(): Promise<Visitor> {
	const binary = firstExisting(miniBrowserPlaces, 'MiniBrowser');
	const driverPath = firstExisting(['/usr/bin/WebKitWebDriver'], 'WebKitWebDriver');
	const { screen, display } = await startScreen();
	const port = await freePort();
	const server = spawn(driverPath, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display },
		stdio: 'ignore'
	});
	const stop = () => {
		server.kill();
		screen.kill();
	};
	try {
		await answers(`http://127.0.0.1:${port}/status`);
		const driver = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(
				new Capabilities({
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary, args: ['--automation'] }
				})
			)
			.build();
		const window = driver.manage().window();
		const evaluate = <Result>(script: () => Result) => driver.executeScript<Result>(script);
		return {
			open: (address) => driver.get(address),
			evaluate,
			evaluateInFrame: async (script) => {
				await driver.switchTo().frame(0);
				try {
					return await evaluate(script);
				} finally {
					await driver.switchTo().defaultContent();
				}
			},
			press: (key) => driver.actions().sendKeys(webDriverKeys[key]).perform(),
			resize: async (width, height) => {
				const frame = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
				const [wide = 0, high = 0] = frame;
				await window.setRect({ x: 0, y: 0, width: width + wide, height: height + high });
			},
			screenshot: async () => {
				// WebKit hands out the picture it painted last.
				await driver.executeAsyncScript((done: () => void) => {
					requestAnimationFrame(() => requestAnimationFrame(done));
				});
				return Buffer.from(await driver.takeScreenshot(), 'base64');
			},
			close: async () => {
				await driver.quit();
				stop();
			}
		};
	} catch (error) {
		stop();
		throw error;
	}
}
