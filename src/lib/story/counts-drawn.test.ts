import { expect, it } from 'vitest';
import { toCardinal } from 'n2words/en-GB';
import type { StepId } from './steps';
import { storyPage } from './story-page.server';

/** The marks of a drawing that stand for rows, each as its own SVG text. */
function marksOf(svg: string): string[] {
	return svg.split(/(?=<g class="mark[^>]*data-id=)/).slice(1);
}

type Count = (marks: readonly string[]) => number;

const every: Count = (marks) => marks.length;
const strong: Count = (marks) => marks.filter((mark) => opacityOf(mark) === 1).length;
const faint: Count = (marks) => marks.filter((mark) => opacityOf(mark) < 1).length;
const having =
	(pattern: RegExp): Count =>
	(marks) =>
		marks.filter((mark) => pattern.test(mark)).length;

function opacityOf(mark: string): number {
	return Number(/^<g[^>]*opacity: ([\d.]+)/.exec(mark)?.[1] ?? 1);
}

const signed = having(/<title>[^<]*(: signed|: bound)/);
const ratified = having(/<title>[^<]*: (ratified|bound)/);
const bound = having(/<title>[^<]*: bound/);
const dashedDoor = having(/<rect[^>]*stroke-dasharray=/);
const openDoor = having(/scale\(0\.34, 1\)/);
const supported = having(/fill="var\(--leaf\)"/);
const imprecise = having(/fill="var\(--ink-quiet\)"/);
const contradicted = having(/fill="var\(--ink\)"/);
const unverified = having(/fill="url\(/);
const darkDoor = having(/<rect[^>]*fill="var\(--ink\)"/);

/** What each description counts, as it can be counted in the drawing. */
const counted: Partial<Record<StepId, readonly Count[]>> = {
	'membership-first-day': [every, signed],
	'membership-seven': [ratified],
	'membership-1994': [bound],
	'membership-all': [bound],
	'visits-first': [strong, faint],
	'visits-by-date': [dashedDoor],
	'visits-by-place': [darkDoor],
	'visits-unidentified': [strong, faint, dashedDoor],
	'visits-published': [openDoor, dashedDoor],
	'visits-all-states': [every],
	'statements-rule': [faint],
	'statements-all': [every],
	'statements-russia': [strong, faint],
	'statements-north-caucasus': [strong],
	'statements-azerbaijan': [strong],
	'ties-ended': [strong],
	'claims-all': [supported, imprecise, contradicted, unverified],
	'claims-explore': [every]
};

const steps = storyPage('en').chapters.flatMap((chapter) => chapter.steps);

function inDigitsOrWords(number: number): RegExp {
	return new RegExp(String.raw`\b(${String(number)}|${toCardinal(number)})\b`, 'i');
}

it.each(steps.filter(({ id }) => counted[id]))(
	'$id: what the description counts is what is drawn, on a phone and on a wide page',
	({ id, text }) => {
		const { description = '', drawn = { narrow: '', wide: '' } } = text.value ?? {};
		for (const svg of Object.values(drawn)) {
			const marks = marksOf(svg);
			expect(marks.length).toBeGreaterThan(0);
			for (const count of counted[id] ?? []) {
				expect(description).toMatch(inDigitsOrWords(count(marks)));
			}
		}
	}
);

it.each(steps)('$id draws the same rows as the other steps of its chapter', ({ chapter, text }) => {
	const rowsIn = (svg: string) => [
		...new Set([...svg.matchAll(/<g class="mark[^>]*data-id="([^"]+)"/g)].map(([, id]) => id))
	];
	const first = steps.find((step) => step.chapter === chapter)?.text.value?.drawn.wide ?? '';
	const { wide = '', narrow = '' } = text.value?.drawn ?? {};
	expect(rowsIn(wide).length).toBeGreaterThan(0);
	expect(rowsIn(wide)).toEqual(expect.arrayContaining(rowsIn(first)));
	expect(rowsIn(narrow)).toEqual(expect.arrayContaining(rowsIn(first)));
});
