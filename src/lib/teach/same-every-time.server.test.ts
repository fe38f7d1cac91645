import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { record } from '../record/record.server';
import { sameEveryTime } from './same-every-time.server';

/** A file with two pictures, numbered as they were drawn. */
function drawnAs(first: number, second: number): Uint8Array {
	const xml = [first, second].map((id) => `<wp:docPr id="${id}" name="door"/>`).join('');
	return zipSync({ 'word/document.xml': strToU8(xml) });
}

it('numbers pictures by their place, whichever was drawn first', () => {
	const file = sameEveryTime(drawnAs(2, 1), record.asOf);
	expect(file).toEqual(sameEveryTime(drawnAs(7, 9), record.asOf));
	expect(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())).toBe(
		'<wp:docPr id="1" name="door"/><wp:docPr id="2" name="door"/>'
	);
});
