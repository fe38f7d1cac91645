import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { record } from '../record/record.server';
import type { Sheet } from './sheet';
import { sheetDocx } from './sheet-docx.server';
import { sheetIds } from './sheet-ids';
import { sheetOf } from './sheets.server';

const setting = { origin: 'https://site.invalid', foot: 'The foot', asOf: record.asOf };

const sheet: Sheet = {
	id: 'made-up',
	title: 'Doors & keys',
	about: 'A made-up sheet.',
	blocks: [
		{ kind: 'questions', items: [{ text: 'How many doors?', lines: 2 }] },
		{
			kind: 'table',
			name: 'Doors',
			columns: [
				{ name: 'Door', width: 50 },
				{ name: 'Where', width: 50 }
			],
			rows: [
				[[{ text: 'First', href: null }], [{ text: 'a step', href: '/#visits-first' }]],
				[[{ text: 'Second', href: null }], [{ text: 'the page', href: '/teach/' }]]
			],
			room: 'line'
		}
	]
};

// Pictures need the style sheet, which this test runner leaves empty; tests/teach.test.ts has them.
const withoutPictures = sheetIds.filter((id) => id !== 'notice-and-wonder');

describe('sheetDocx', () => {
	it('says how every height of lines is meant, or a word processor may cut pictures off', async () => {
		const files = unzipSync(await sheetDocx(sheet, setting));
		const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
		const heights = styles.match(/<w:spacing[^>]*w:line=[^>]*>/g) ?? [];
		expect(heights.length).toBeGreaterThan(0);
		expect(heights.filter((height) => !height.includes('w:lineRule="auto"'))).toEqual([]);
	});

	it('holds the words, and links that lead to the site', async () => {
		const files = unzipSync(await sheetDocx(sheet, setting));
		const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
		for (const words of ['Doors &amp; keys', 'How many doors?', 'Second', 'a step']) {
			expect(text).toContain(words);
		}
		const links = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array());
		const ids = [...text.matchAll(/<w:hyperlink\b[^>]* r:id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['rIdLink1', 'rIdLink2']);
		expect(links).toMatch(/Id="rIdLink2"[^>]*Target="https:\/\/site\.invalid\/teach\/"/);
	});

	it.each(withoutPictures)('makes the same file of %s each time', async (id) => {
		const real = sheetOf(id, 'en');
		if (!real) throw new Error(`no sheet "${id}"`);
		const first = await sheetDocx(real, setting);
		const again = await sheetDocx(real, setting);
		expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
		const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
		expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual([
			`${record.asOf.earliest}T`,
			`${record.asOf.earliest}T`
		]);
	});
});
