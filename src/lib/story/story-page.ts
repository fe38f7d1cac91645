import type { ChartState } from '../charts/chart-state';
import type { SourcedChartTable } from '../charts/chart-table';
import type { Drawn } from '../charts/drawn';
import type { StepPicture } from '../charts/picture-file';
import type { NamedSource } from '../record/references.server';
import type { ServerOnly } from './server-only';
import type { ChapterId, StepId } from './steps';

/** What a step says, in a form that is written into the page once and stays. */
export interface StepText {
	/** The words, as HTML made at build. */
	html: string;
	/** What the chart shows now, for people who do not see it. */
	description: string;
	/** Speaks of deaths or ill-treatment, so that some will want to pass it over. */
	sensitive: boolean;
	/** The step after it, for those; null at the end of the story. */
	next: StepId | null;
	citations: NamedSource[];
	picture: StepPicture;
	drawn: Drawn;
}

/** A step with everything a rendering of the story needs: state, words, sources, picture. */
export interface StoryStep {
	id: StepId;
	chapter: ChapterId;
	/** Place in the whole story, from 0. */
	index: number;
	state: ChartState;
	title: string;
	subtitle: string;
	text: ServerOnly<StepText>;
}

/** A chapter with its steps, its chart's source line and the table of what the chart draws. */
export interface StoryChapter {
	id: ChapterId;
	title: string;
	/** Who the chart's rows come from, in words. */
	source: string;
	table: ServerOnly<SourcedChartTable>;
	steps: StoryStep[];
}
