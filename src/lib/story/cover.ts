import type { ChapterId, StepId } from './steps';

/** The step whose picture stands for a chapter where there is room for one only. */
export const cover: Partial<Record<ChapterId, StepId>> = {
	origins: 'origins-in-force',
	membership: 'membership-all',
	visits: 'visits-published'
};
