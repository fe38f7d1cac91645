import { error } from '@sveltejs/kit';
import { record } from '$lib/record/record.server';
import { sheetDocx } from '$lib/teach/sheet-docx.server';
import { sheetFoot } from '$lib/teach/sheet-foot.server';
import { sheetIds } from '$lib/teach/sheet-ids';
import { sheetOf } from '$lib/teach/sheets.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => sheetIds.map((sheet) => ({ sheet }));

/** One lesson plan or sheet as a file to change. */
export const GET: RequestHandler = async ({ params, url }) => {
	const sheet = sheetOf(params.sheet, 'en');
	if (!sheet) error(404);
	const file = await sheetDocx(sheet, {
		origin: url.origin,
		foot: sheetFoot(sheet.id, url.origin, 'en'),
		asOf: record.asOf
	});
	return new Response(file, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
		}
	});
};
