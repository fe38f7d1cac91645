import { m } from '../paraglide/messages';
import { record } from '../record/record.server';
import type { Citable } from './citation';
import type { DataPackage, DataTable } from './data-package.server';

/**
 * The record as a whole, to be cited.
 *
 * @param origin where the copy stands, without a slash at the end; null where that is not known
 */
export function citableRecord(about: DataPackage, origin: string | null): Citable {
	return {
		key: about.name,
		title: `${m.site_title()}: ${about.title}`,
		author: about.contributors.map(({ title }) => title).join(', '),
		version: about.version,
		released: record.asOf.edtf,
		url: origin === null ? null : `${origin}/data/`
	};
}

/** One table of the record, to be cited. */
export function citableTable(about: DataPackage, table: DataTable, origin: string): Citable {
	return {
		...citableRecord(about, origin),
		key: `${about.name}-${table.name.replaceAll('_', '-')}`,
		title: `${table.title} (${m.site_title()}: ${about.title})`,
		url: `${origin}/data/${table.file}`
	};
}
