import type { ServerOnly } from '$lib/story/server-only';
import type { StoryChapter, StoryStep } from '$lib/story/story-page';

/** One screen of class mode: a step of the story with what a teacher needs of it. */
export interface Slide {
	step: StoryStep;
	/** The heading of its chapter. */
	chapter: string;
	/** The step has a passage on deaths or ill-treatment. */
	sensitive: boolean;
	/** For teachers, as HTML made at build. */
	notes: ServerOnly<string>;
}

/** A chapter as class mode draws it: its chart's steps and source line. */
export type SlideChapter = Pick<StoryChapter, 'id' | 'title' | 'source' | 'steps'>;
