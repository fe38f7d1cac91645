import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { record } from '../record/record.server';
import { citableRecord, citableTable } from './citable.server';
import { citationBibtex, citationCff, type Citable } from './citation';
import { dataPackage, dataTables } from './data-package.server';

/** The ways to cite one thing, ready to be copied. */
export interface Citations {
	cff: string;
	bibtex: string;
}

/** Everything the page of the data shows: each table, how to cite it, and how to cite the whole. */
export function dataPage(locale: Locale, origin: string) {
	const about = dataPackage();
	return {
		tables: dataTables(about).map((table) => ({
			...table,
			citations: citationsOf(citableTable(about, table, origin))
		})),
		whole: citationsOf(citableRecord(about, origin)),
		sourceCount: record.sources.length,
		asOf: dateInWords(record.asOf, { locale })
	};
}

function citationsOf(work: Citable): Citations {
	return { cff: citationCff(work), bibtex: citationBibtex(work) };
}
