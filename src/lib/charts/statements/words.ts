import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { dateInWords } from '$lib/record/date-in-words';
import type { KnownDate } from '$lib/record/partial-date';
import type { Share } from '$lib/record/statement-majority';
import type { TextLine, TextRole } from '../text-block';
import type { Frame } from './frame';
import type { CountSeries, StatementMark } from './state';

/** The least size of type in this chart, px. */
const small = 12;

/** A date to the month. */
export function monthInWords(date: KnownDate): string {
	return dateInWords(date, { locale: getLocale(), at: 'month' });
}

/** A date to the year. */
export function yearInWords(date: KnownDate): string {
	return dateInWords(date, { locale: getLocale(), at: 'year' });
}

/** What must come before a public statement, in order of time. */
export function ruleWords({ part, of }: Share): string[] {
	return [
		m.statements_rule_cause(),
		m.statements_rule_heard(),
		m.statements_rule_vote({ part, of })
	];
}

/** What the first statement is. */
export function firstWords({ date, party }: StatementMark, frame: Frame): TextLine[] {
	return [
		quiet(monthInWords(date), frame.text),
		strong(m.statements_first({ party }), frame.title)
	];
}

/** When and on what a statement was made, from the fullest wording to the shortest. */
export function subjectWords(
	{ date, party, subject, about }: StatementMark,
	{ title, text }: Pick<Frame, 'title' | 'text'>
): TextLine[][] {
	const month = monthInWords(date);
	const isNamed = about === 'co-operation';
	const when = isNamed ? m.statements_on_in({ party, date: month }) : month;
	const { head, detail } = partsOf(subject);
	const whole = isNamed ? [head, detail] : [subject];
	const brief = detail.split(',', 1).join('');
	return [
		[strong(when, title), ...whole.map((line) => quiet(line, text))],
		[strong(when, small), ...whole.map((line) => quiet(line, small))],
		[strong(when, small), quiet(detail, small)],
		[strong(when, small), quiet(brief, small)],
		[quiet(m.statements_subject({ date: when, subject: brief }), small)],
		[strong(when, small)]
	];
}

/** A subject as the record has it: its head, and what stands after the colon or semicolon. */
function partsOf(subject: string): { head: string; detail: string } {
	const [head = subject, detail = subject] = subject.split(/[:;] (.*)/s, 2);
	return { head, detail };
}

/** What the earlier statements, set against the last one, are about. */
export function beforeWords(before: readonly StatementMark[], frame: Frame): TextLine[] {
	const [first, last] = [before[0], before.at(-1)];
	if (!first || !last) return [];
	const [from, to] = [yearInWords(first.date), yearInWords(last.date)];
	return [
		strong(m.statements_before_years({ from, to }), frame.text),
		quiet(m.statements_before_subject(), frame.text)
	];
}

/** What is counted in the raised row, and in the row below it. */
export function countWords(
	{ otherStates }: CountSeries,
	{ text }: Frame
): { raised: TextLine; rest: TextLine } {
	return {
		raised: strong(m.statements_count_russia(), text, 'label russia'),
		rest: quiet(m.statements_count_others({ count: otherStates }), text)
	};
}

/** A line of strong words. */
export function strong(text: string, size: number, role: TextRole = 'label'): TextLine {
	return { text, role, size, em: 0.6 };
}

/** A line of quiet words. */
export function quiet(text: string, size: number): TextLine {
	return { text, role: 'quiet', size };
}
