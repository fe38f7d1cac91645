/**
 * Makes the font files from the full ones: for pages, small and variable; for pictures drawn at
 * build, one a weight, because the drawing program reads no others. `npx tsx scripts/subset-fonts.ts`.
 * Run it when the letters or the weights below change and commit what it writes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** What the English story is written with; part of every first view. */
const basic = range(0x20, 0x7e) + '\u00a0§°·×äéöü–—‘’“”„…†‡→←↑↓−';
/** Names and titles in other languages of the record; fetched by the pages that have them. */
const further = Array.from(range(0xa1, 0xff))
	.filter((letter) => !basic.includes(letter))
	.join('');

/** What pictures are set in. */
const weights = [400, 600];

const families = [
	{ package: 'source-serif-4', file: 'source-serif-4' },
	{ package: 'inter', file: 'inter' }
];

for (const family of families) {
	const path = `@fontsource-variable/${family.package}/files/${family.package}-latin-wght-normal.woff2`;
	const full = await readFile(new URL(`../node_modules/${path}`, import.meta.url));
	for (const [name, letters] of [
		[family.file, basic],
		[`${family.file}-further`, further]
	] as const) {
		const subset = await subsetFont(full, letters, {
			targetFormat: 'woff2',
			variationAxes: { wght: { min: 400, max: 600 } }
		});
		await writeFile(new URL(`../src/fonts/${name}.woff2`, import.meta.url), subset);
		console.log(`src/fonts/${name}.woff2: ${subset.length} bytes`);
	}
	for (const weight of weights) {
		const single = await subsetFont(full, basic + further, {
			targetFormat: 'sfnt',
			variationAxes: { wght: weight }
		});
		await writeFile(new URL(`../src/fonts/${family.file}-${weight}.ttf`, import.meta.url), single);
		console.log(`src/fonts/${family.file}-${weight}.ttf: ${single.length} bytes`);
	}
}
