import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import type { StepId } from '../story/steps';
import { stepWords } from '../story/words/step-words.server';
import { exerciseBlocks, verdictBlocks } from './five-reports.server';
import { paperAbout, paperTitle } from './paper-names.server';
import { pupilsColumns } from './pupils-table.server';
import { plain, type Block, type Sheet } from './sheet';
import type { PaperId } from './sheet-ids';
import { teachSection, teachWords } from './words-of-teaching.server';
import { worksheetItems } from './worksheet-items.server';
import { answerBlocks, worksheetBlocks } from './worksheet-sheets.server';

/** The pictures that pupils look at before anything is said. */
const noticed: readonly StepId[] = ['visits-by-date', 'ties-today', 'statements-all'];

/** A sheet that is no lesson plan: what to do with it, then what it holds. */
export function paper(id: PaperId, locale: Locale): Sheet {
	const words = teachWords('teach-sheets', locale);
	return {
		id,
		title: paperTitle(id, locale),
		about: paperAbout(id, locale),
		blocks: [{ kind: 'words', words: teachSection(words, id) }, ...paperBlocks(id, locale)]
	};
}

function paperBlocks(id: PaperId, locale: Locale): Block[] {
	switch (id) {
		case 'notice-and-wonder':
			return noticed.flatMap((step, index) => noticeBlocks(step, index + 1, locale));
		case 'worksheet':
			return worksheetBlocks(worksheetItems(record, locale), locale);
		case 'worksheet-answers':
			return answerBlocks(worksheetItems(record, locale), locale);
		case 'five-reports':
			return exerciseBlocks(locale);
		case 'five-reports-answers':
			return verdictBlocks(locale);
		case 'glossary':
			return [glossary(locale)];
		case 'visits-data':
			return dataBlocks(locale);
		default:
			return id satisfies never;
	}
}

function noticeBlocks(step: StepId, number: number, locale: Locale): Block[] {
	return [
		{
			kind: 'heading',
			text: m.teach_picture({ number }, { locale }),
			newPage: number > 1
		},
		{ kind: 'picture', step, alt: stepWords(step, locale).description },
		{
			kind: 'table',
			name: m.teach_sheet_notice_and_wonder({}, { locale }),
			columns: [
				{ name: m.teach_notice({}, { locale }), width: 50 },
				{ name: m.teach_wonder({}, { locale }), width: 50 }
			],
			rows: [[[], []]],
			room: 'page'
		},
		{ kind: 'fields', rows: [{ name: m.teach_headline({}, { locale }), runs: [] }] }
	];
}

function glossary(locale: Locale): Block {
	return {
		kind: 'table',
		name: m.teach_sheet_glossary({}, { locale }),
		columns: [
			{ name: m.teach_term({}, { locale }), width: 32 },
			{ name: m.teach_meaning({}, { locale }), width: 68 }
		],
		rows: record.glossary.map(({ term, plainDefinition }) => [plain(term), plain(plainDefinition)]),
		room: 'line'
	};
}

function dataBlocks(locale: Locale): Block[] {
	const tasks = teachSection(teachWords('teach-sheets', locale), 'visits-data-tasks');
	const columns = pupilsColumns(locale);
	return [
		{ kind: 'heading', text: m.teach_codebook({}, { locale }), newPage: false },
		{
			kind: 'table',
			name: m.teach_codebook({}, { locale }),
			columns: [
				{ name: m.teach_column({}, { locale }), width: 28 },
				{ name: m.teach_column_means({}, { locale }), width: 72 }
			],
			rows: columns.map(({ name, meaning }) => [plain(name), plain(meaning)]),
			room: 'line'
		},
		{ kind: 'heading', text: tasks.title ?? '', newPage: false },
		{ kind: 'words', words: tasks }
	];
}
