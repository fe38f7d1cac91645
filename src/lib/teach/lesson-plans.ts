import type { StepId } from '../story/steps';
import type { PaperId } from './sheet-ids';

/** A part of a lesson: its words are a section of the plan's Markdown file with this name. */
export interface LessonPart {
	id: string;
	minutes: number;
}

/** A lesson as a structure; what it says stands in `src/content/<language>/teach-<id>.md`. */
export interface LessonPlan {
	/** Also its address: `/teach/lesson-45/`. */
	id: string;
	/** How long the lesson is; its parts add up to this. */
	minutes: number;
	/** In the order of the lesson. */
	parts: readonly LessonPart[];
	/** The steps that class mode shows, in their order. */
	steps: readonly StepId[];
	/** Ids of the sheets that the lesson uses. */
	sheets: readonly PaperId[];
}

/** From this age the whole story can be taught, in years. */
export const fullAge = 16;
/** From this age the milder path can be taught, in years. */
export const mildAge = 14;

/** The lesson plans, the shortest first. */
export const lessonPlans = [
	{
		id: 'lesson-15',
		minutes: 15,
		parts: [
			{ id: 'say-before', minutes: 2 },
			{ id: 'notice', minutes: 4 },
			{ id: 'slides', minutes: 5 },
			{ id: 'talk', minutes: 3 },
			{ id: 'close', minutes: 1 }
		],
		steps: ['visits-by-date', 'visit-enter', 'visit-publication', 'visits-published', 'ties-today'],
		sheets: ['notice-and-wonder']
	},
	{
		id: 'lesson-45',
		minutes: 45,
		parts: [
			{ id: 'say-before', minutes: 3 },
			{ id: 'notice', minutes: 6 },
			{ id: 'slides', minutes: 14 },
			{ id: 'worksheet', minutes: 12 },
			{ id: 'compare', minutes: 5 },
			{ id: 'debrief', minutes: 5 }
		],
		steps: [
			'visits-by-date',
			'origins-idea',
			'origins-adopted',
			'membership-russia-bound',
			'membership-all',
			'visit-notify',
			'visit-enter',
			'visit-publication',
			'visits-published',
			'statements-rule',
			'statements-russia',
			'ties-2022',
			'leaving-signed',
			'leaving-reasons',
			'leaving-article-22'
		],
		sheets: ['notice-and-wonder', 'worksheet', 'worksheet-answers', 'glossary']
	},
	{
		id: 'lesson-90',
		minutes: 90,
		parts: [
			{ id: 'say-before', minutes: 5 },
			{ id: 'notice', minutes: 8 },
			{ id: 'slides', minutes: 20 },
			{ id: 'worksheet', minutes: 12 },
			{ id: 'reports', minutes: 20 },
			{ id: 'verdicts', minutes: 10 },
			{ id: 'sides', minutes: 7 },
			{ id: 'debrief', minutes: 8 }
		],
		steps: [
			'visits-by-date',
			'origins-idea',
			'origins-adopted',
			'origins-two-treaties',
			'membership-russia-bound',
			'membership-all',
			'visit-notify',
			'visit-enter',
			'visit-private',
			'visit-publication',
			'visit-is-not',
			'visits-by-place',
			'visits-published',
			'visits-all-states',
			'statements-rule',
			'statements-north-caucasus',
			'ties-2022',
			'ties-empty-seat',
			'leaving-signed',
			'leaving-reasons',
			'leaving-article-22',
			'remaining-enter'
		],
		sheets: [
			'notice-and-wonder',
			'worksheet',
			'worksheet-answers',
			'five-reports',
			'five-reports-answers',
			'glossary',
			'visits-data'
		]
	}
] as const satisfies readonly LessonPlan[];
