import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import { buildFolder } from '../scripts/built-site';
import { expect, test } from './site';

/*
 * Citation.js knows every type and variable of CSL 1.0.2. Told not to guess, it leaves out whatever
 * is not CSL-JSON to the letter; of ours it must leave out nothing.
 */
test('a program for citations takes every word of the bibliography', () => {
	const published = readFileSync(join(buildFolder, 'data', 'sources.json'), 'utf8');
	const entries = JSON.parse(published) as Record<string, unknown>[];
	const taken = plugins.input.util.clean(structuredClone(entries), false);
	expect(entries.length).toBeGreaterThan(200);
	expect(taken).toEqual(entries);
});
