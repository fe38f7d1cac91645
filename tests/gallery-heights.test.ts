import { chapters } from '../src/lib/story/steps';
import { columnWidths, heightsOf } from '../src/lib/gallery/frame-heights';
import { measureHeights } from '../scripts/frame-heights';
import { expect, test } from './site';

test.describe.configure({ timeout: 120_000 });

for (const { chart, steps } of chapters) {
	test(`frames of the chart ${chart} have the heights that newsrooms are told`, async ({
		page
	}) => {
		for (const { id } of steps) {
			const measured = await measureHeights(page, `/embed/${chart}/${id}/`, columnWidths);
			const told = columnWidths.map((width) => ({ width, height: heightsOf(id).columns[width] }));
			expect
				.soft(told, `${id}: run \`npx tsx scripts/measure-heights.ts\`, then build again`)
				.toEqual(measured);
		}
	});
}
