/**
 * Makes the two font files of the first view from the full ones: `npx tsx scripts/subset-fonts.ts`.
 * Run it when the letters or the weights below change and commit what it writes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”„…·†‡→←↑↓−‹›';

const fonts = [
	{
		from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
		to: 'source-serif-4.woff2'
	},
	{
		from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
		to: 'inter.woff2'
	}
];

for (const font of fonts) {
	const full = await readFile(new URL(`../node_modules/${font.from}`, import.meta.url));
	const subset = await subsetFont(full, letters, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 600 } }
	});
	await writeFile(new URL(`../src/fonts/${font.to}`, import.meta.url), subset);
	console.log(`src/fonts/${font.to}: ${String(subset.length)} bytes`);
}
