import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { record } from '../record/record.server';

/** The line at the foot of a sheet: whose it is, how old, under which licence and from where. */
export function sheetFoot(id: string, origin: string, locale: Locale): string {
	const about = m.teach_sheet_foot(
		{
			title: m.site_title({}, { locale }),
			date: dateInWords(record.asOf, { locale }),
			licence: 'CC BY 4.0'
		},
		{ locale }
	);
	return `${about} ${origin}/teach/${id}/`;
}
