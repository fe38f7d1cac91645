/** What is moved in the document starts no transition: it would jump where all others travel. */
import { expect, it } from 'vitest';
import { chapters } from '../story/steps';
import { drawnTwice } from './drawn.server';

const designs = ['narrow', 'wide'] as const;

/** The ids of the marks, in the order of the document. */
function marksOf(drawing: string): string[] {
	return [...drawing.matchAll(/data-id="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}

for (const { chart, steps } of chapters) {
	it(`the marks of ${chart} keep their order in the document from step to step`, () => {
		for (const design of designs) {
			const drawn = steps.map(({ id, state }) => ({
				id,
				marks: marksOf(drawnTwice(id, state, '')[design])
			}));
			for (const [index, { id, marks }] of drawn.slice(1).entries()) {
				const before = drawn[index]?.marks ?? [];
				const both = (order: string[]) =>
					order.filter((mark) => marks.includes(mark) && before.includes(mark));
				expect(both(marks), `${id}, ${design}`).toEqual(both(before));
			}
		}
	});
}
