import { renderAsync } from '@resvg/resvg-js';

/** The type of the pictures, one file a weight; scripts/subset-fonts.ts makes them. */
const fontFiles = [
	'src/fonts/inter-400.ttf',
	'src/fonts/inter-600.ttf',
	'src/fonts/source-serif-4-400.ttf',
	'src/fonts/source-serif-4-600.ttf'
];

/**
 * An SVG file that stands alone as a PNG file. Build only, from the root of the project.
 *
 * @param width Of the picture, px; its shape stays.
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
	const picture = await renderAsync(svg, {
		font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
		fitTo: { mode: 'width', value: width }
	});
	return new Uint8Array(picture.asPng());
}
