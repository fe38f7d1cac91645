import type { Locale } from '../paraglide/runtime';
import { lessonPlans } from './lesson-plans';
import { lessonSheet } from './lesson-sheet.server';
import { paper } from './papers.server';
import type { Sheet } from './sheet';
import { paperIds } from './sheet-ids';

/** The sheet with this name in its address; undefined when there is none. */
export function sheetOf(id: string, locale: Locale): Sheet | undefined {
	const plan = lessonPlans.find((known) => known.id === id);
	if (plan) return lessonSheet(plan, locale);
	const paperId = paperIds.find((known) => known === id);
	return paperId === undefined ? undefined : paper(paperId, locale);
}
