import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumPlaces, chromiumSwitches } from './chromium';

describe('where a Chromium is looked for', () => {
	test('the one asked for comes first, then the one of Playwright, then the system', () => {
		const places = chromiumPlaces(
			{ CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/local/bin' },
			'/cache/chrome'
		);
		expect(places.slice(0, 3)).toEqual([
			'/opt/mine/chrome',
			'/cache/chrome',
			join('/usr/local/bin', 'chromium-headless-shell')
		]);
	});

	test('every folder of the search path is tried, and the usual one even when it is not in it', () => {
		const places = chromiumPlaces({ PATH: ['/a', '/b'].join(delimiter) }, '/cache/chrome');
		expect(places).toContain(join('/b', 'google-chrome-stable'));
		expect(places).toContain(join('/usr/bin', 'chromium-browser'));
	});

	test('no place is tried twice', () => {
		const places = chromiumPlaces({ PATH: '/usr/bin' }, '/usr/bin/chromium');
		expect(new Set(places).size).toBe(places.length);
	});
});

describe('how it is started', () => {
	test('it never calls home', () => {
		expect(chromiumSwitches('ordinary')).toContain('--disable-background-networking');
	});

	test('only root goes without the sandbox', () => {
		expect(chromiumSwitches('root')).toContain('--no-sandbox');
		expect(chromiumSwitches('ordinary')).not.toContain('--no-sandbox');
	});
});
