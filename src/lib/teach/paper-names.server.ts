import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { factInWords } from '../record/fact-in-words.server';
import { resolveFact } from '../record/facts.server';
import { record } from '../record/record.server';
import type { PaperId } from './sheet-ids';

/** What a sheet is called. */
export function paperTitle(id: PaperId, locale: Locale): string {
	switch (id) {
		case 'notice-and-wonder':
			return m.teach_sheet_notice_and_wonder({}, { locale });
		case 'worksheet':
			return m.teach_sheet_worksheet({}, { locale });
		case 'worksheet-answers':
			return m.teach_sheet_worksheet_answers({}, { locale });
		case 'five-reports':
			return m.teach_sheet_five_reports({ count: reports(locale) }, { locale });
		case 'five-reports-answers':
			return m.teach_sheet_five_reports_answers({}, { locale });
		case 'glossary':
			return m.teach_sheet_glossary({}, { locale });
		case 'visits-data':
			return m.teach_sheet_visits_data({}, { locale });
		default:
			return id satisfies never;
	}
}

/** What a sheet is, in a sentence. */
export function paperAbout(id: PaperId, locale: Locale): string {
	switch (id) {
		case 'notice-and-wonder':
			return m.teach_sheet_notice_and_wonder_about({}, { locale });
		case 'worksheet':
			return m.teach_sheet_worksheet_about({}, { locale });
		case 'worksheet-answers':
			return m.teach_sheet_worksheet_answers_about({}, { locale });
		case 'five-reports':
			return m.teach_sheet_five_reports_about({}, { locale });
		case 'five-reports-answers':
			return m.teach_sheet_five_reports_answers_about({}, { locale });
		case 'glossary':
			return m.teach_sheet_glossary_about({}, { locale });
		case 'visits-data':
			return m.teach_sheet_visits_data_about({}, { locale });
		default:
			return id satisfies never;
	}
}

/** How many news reports there are, as a title begins with it. */
function reports(locale: Locale): string {
	return factInWords(resolveFact(record, 'derived/news-reports'), { locale, as: 'Words' }).text;
}
