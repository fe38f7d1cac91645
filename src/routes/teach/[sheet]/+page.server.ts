import { error } from '@sveltejs/kit';
import { factNotes } from '$lib/story/facts/fact-notes.server';
import { factsIn } from '$lib/teach/sheet';
import { sheetFoot } from '$lib/teach/sheet-foot.server';
import { sheetIds } from '$lib/teach/sheet-ids';
import { sheetOf } from '$lib/teach/sheets.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sheetIds.map((sheet) => ({ sheet }));

/** One lesson plan or sheet. */
export const load: PageServerLoad = ({ params, url }) => {
	const sheet = sheetOf(params.sheet, 'en');
	if (!sheet) error(404);
	return {
		sheet,
		foot: sheetFoot(sheet.id, url.origin, 'en'),
		factNotes: factNotes(factsIn(sheet), 'en')
	};
};
