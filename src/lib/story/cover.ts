import type { ChapterId, StepId } from './steps';

/** The step whose picture stands for a chapter where there is room for one only. */
export const cover: Record<ChapterId, StepId> = {
	origins: 'origins-in-force',
	membership: 'membership-all',
	visit: 'visit-publication',
	visits: 'visits-published',
	statements: 'statements-all',
	ties: 'ties-ended',
	leaving: 'leaving-article-22',
	remaining: 'remaining-enter',
	claims: 'claims-all'
};
