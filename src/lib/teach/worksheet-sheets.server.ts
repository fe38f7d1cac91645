import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { stepWords } from '../story/words/step-words.server';
import { plain, type Block } from './sheet';
import type { WorksheetItem } from './worksheet-items.server';

/** The worksheet: who fills it in, and each question with room for the answer. */
export function worksheetBlocks(items: readonly WorksheetItem[], locale: Locale): Block[] {
	return [
		pupilFields(locale),
		{ kind: 'questions', items: items.map(({ question, lines }) => ({ text: question, lines })) }
	];
}

/** The key: the same questions, each with its answer and the step that tells it. */
export function answerBlocks(items: readonly WorksheetItem[], locale: Locale): Block[] {
	return [
		{
			kind: 'table',
			name: m.teach_sheet_worksheet_answers({}, { locale }),
			columns: [
				{ name: m.teach_number({}, { locale }), width: 7 },
				{ name: m.teach_question({}, { locale }), width: 38 },
				{ name: m.teach_answer({}, { locale }), width: 33 },
				{ name: m.teach_where({}, { locale }), width: 22 }
			],
			rows: items.map(({ question, answer, step }, index) => [
				plain(String(index + 1)),
				plain(question),
				plain(answer),
				[{ text: stepWords(step, locale).title, href: `/#${step}` }]
			]),
			room: 'line'
		}
	];
}

/** Where a pupil writes name, class and date. */
export function pupilFields(locale: Locale): Block {
	return {
		kind: 'fields',
		rows: [m.teach_name({}, { locale }), m.teach_class({}, { locale })].map((name) => ({
			name,
			runs: []
		}))
	};
}
