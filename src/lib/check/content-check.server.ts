import type { Locale } from '../paraglide/runtime';
import type { StepWords } from '../story/words/words';
import { wordsOf } from '../story/words/words.server';
import { deadLinks } from './content-links.server';
import { uncitedSources, unusedFigures, unusedRows } from './content-use.server';
import { correctionsPage } from './corrections-page.server';
import { pageSections } from './page-sections.server';
import { gradeLevel } from './reading-level';

/** One kind of finding, with what was found. */
export interface Finding {
	title: string;
	/** `fault`: must be mended. `look`: may well be meant. `table`: only told. */
	kind: 'fault' | 'look' | 'table';
	lines: string[];
}

/** Letters that fit a title on two lines of a phone, and a subtitle. */
const longestTitle = 60;
const longestSubtitle = 80;

/** Above this grade a step is listed first: the second year after a reader of sixteen. */
const hardestGrade = 12;

/** Everything an editor should look at in the words of one language and the record behind them. */
export function checkContent(locale: Locale): Finding[] {
	const words = wordsOf(locale);
	const steps = words.chapters.flatMap((chapter) => chapter.steps);
	const all = [...steps, ...pageSections(words).map(({ section }) => section)];
	return [
		{ title: 'Words over length', kind: 'fault', lines: overLength(steps) },
		{ title: 'Links that lead nowhere', kind: 'fault', lines: deadLinks(locale) },
		{
			title: 'Figures computed that no sentence says',
			kind: 'look',
			lines: unusedFigures(all)
		},
		{
			title: 'Rows that no sentence names and no chart draws',
			kind: 'look',
			lines: unusedRows(all)
		},
		{ title: 'Sources that no step cites', kind: 'look', lines: uncitedSources(steps) },
		{ title: 'Corrected passages without their mark', kind: 'look', lines: unmarked(locale) },
		{
			title: `Hard to read (Flesch–Kincaid grade above ${hardestGrade})`,
			kind: 'look',
			lines: hardSteps(steps)
		},
		{
			title: 'Reading level by step (Flesch–Kincaid grade)',
			kind: 'table',
			lines: steps.map(({ id, text }) => `${grade(text).padStart(4)}  ${id}`)
		}
	];
}

function overLength(steps: readonly StepWords[]): string[] {
	const over = (id: string, what: string, text: string, longest: number): string[] =>
		text.length > longest
			? [`${id}: its ${what} has ${text.length} letters, more than ${longest}: “${text}”`]
			: [];
	return steps.flatMap(({ id, title, subtitle }) => [
		...over(id, 'title', title, longestTitle),
		...over(id, 'subtitle', subtitle, longestSubtitle)
	]);
}

function unmarked(locale: Locale): string[] {
	const steps = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	return correctionsPage(locale).flatMap((entry) =>
		entry.steps
			.filter(({ id }) => {
				const html = steps.find((step) => step.id === id)?.html ?? '';
				return !html.includes(`data-correction="${entry.id}"`);
			})
			.map(({ id }) => `${id} says what ${entry.id} corrected; write :corrected[${entry.id}] there`)
	);
}

function hardSteps(steps: readonly StepWords[]): string[] {
	return steps
		.filter(({ text }) => gradeLevel(text) > hardestGrade)
		.map(({ id, text }) => `${id}: ${grade(text)}`);
}

function grade(text: string): string {
	return gradeLevel(text).toFixed(1);
}

/** The findings as a person reads them, in their order; what is in order is said in one line. */
export function findingsInWords(findings: readonly Finding[]): string {
	return findings
		.map(({ title, kind, lines }) => {
			if (lines.length === 0) return `${title}: none.`;
			return [`${title}${kindInWords(kind)}`, ...lines.map((line) => `  ${line}`)].join('\n');
		})
		.join('\n\n');
}

function kindInWords(kind: Finding['kind']): string {
	switch (kind) {
		case 'fault':
			return ': must be mended.';
		case 'look':
			return ': worth a look.';
		case 'table':
			return ':';
		default:
			return kind satisfies never;
	}
}
