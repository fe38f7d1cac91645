import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { KnownDate } from '../record/partial-date';

/**
 * A DOCX file without what the library takes from the clock and from chance: the times in the
 * archive and in `docProps/core.xml`, the ids of links, and the numbers of pictures, which it gives in
 * the order in which they happen to be drawn. Two builds of one commit are the same.
 *
 * @param made the day that the file names as that on which it was made
 */
export function sameEveryTime(docx: Uint8Array, made: KnownDate): Uint8Array<ArrayBuffer> {
	const files = Object.entries(unzipSync(docx)).sort(([a], [b]) => (a < b ? -1 : 1));
	const ids = idsByPlace(files);
	const plain = files.map(([name, bytes]): [string, Uint8Array] => {
		if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
		return [
			name,
			strToU8(withoutClock(withNumbers(withIds(strFromU8(bytes), ids)), made.earliest))
		];
	});
	// Local noon, so that no time zone makes another day of it; the archive keeps local times.
	return new Uint8Array(zipSync(Object.fromEntries(plain), { mtime: `${made.earliest}T12:00:00` }));
}

/** Ids of links made by chance, each with its number in the order of the document. */
function idsByPlace(files: readonly (readonly [string, Uint8Array])[]): Map<string, string> {
	const text = files.find(([name]) => name === 'word/document.xml')?.[1];
	const found = strFromU8(text ?? new Uint8Array()).matchAll(/<w:hyperlink\b[^>]* r:id="([^"]+)"/g);
	const ids = new Set([...found].map(([, id = '']) => id));
	return new Map([...ids].map((id, index) => [id, `rIdLink${String(index + 1)}`]));
}

function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
	return xml.replaceAll(
		/\b(r:id|Id)="([^"]+)"/g,
		(_, name: string, id: string) => `${name}="${ids.get(id) ?? id}"`
	);
}

/** Pictures numbered in the order of the document. */
function withNumbers(xml: string): string {
	let number = 0;
	return xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, tag: string) => {
		number += 1;
		return `${tag}${String(number)}`;
	});
}

function withoutClock(xml: string, day: string): string {
	return xml.replaceAll(
		/(<dcterms:(created|modified)[^>]*>)[^<]*/g,
		(_, tag: string) => `${tag}${day}T00:00:00Z`
	);
}
