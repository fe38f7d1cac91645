import { lessonPlans } from './lesson-plans';

/** The sheets besides the lesson plans, in the order in which they are offered. */
export const paperIds = [
	'notice-and-wonder',
	'worksheet',
	'worksheet-answers',
	'five-reports',
	'five-reports-answers',
	'glossary',
	'visits-data'
] as const;

/** The name of a sheet that is no lesson plan. */
export type PaperId = (typeof paperIds)[number];

/** Everything that has a page and a file below `/teach/`, by the name in its address. */
export const sheetIds: readonly string[] = [...lessonPlans.map(({ id }) => id), ...paperIds];
