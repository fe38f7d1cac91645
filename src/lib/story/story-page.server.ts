import { chartData, chartTable } from '../charts/chart-data.server';
import { sourceLine } from '../charts/chart-source.server';
import { pictureOf } from '../charts/picture-file';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { sourceById } from '../record/references.server';
import { orderedSteps } from './step-order';
import { chapters } from './steps';
import type { Citation, StoryChapter, StoryStep } from './story-page';
import type { ChapterWords, StepWords } from './words/words';
import { wordsOf } from './words/words.server';

const wordsPerMinute = 200;

/** Everything the story's renderings show, joined: steps, words, sources, chart rows. */
export function storyPage(locale: Locale) {
	const words = wordsOf(locale);
	return {
		opening: words.opening,
		closing: words.closing,
		chapters: words.chapters.map(chapterOf),
		data: chartData,
		minutes: minutesToRead(words.chapters)
	};
}

function chapterOf(words: ChapterWords): StoryChapter {
	const plan = chapters.find((chapter) => chapter.id === words.id);
	if (!plan)
		throw new Error(`src/content: words for a chapter "${words.id}" that steps.ts does not have`);
	return {
		id: plan.id,
		title: words.title,
		source: sourceLine(record, chartData, plan.chart),
		table: chartTable(plan.chart),
		steps: words.steps.map(stepOf)
	};
}

function stepOf(words: StepWords): StoryStep {
	const step = orderedSteps.find((ordered) => ordered.id === words.id);
	if (!step)
		throw new Error(`src/content: words for a step "${words.id}" that steps.ts does not have`);
	return {
		...step,
		title: words.title,
		subtitle: words.subtitle,
		html: words.html,
		description: words.description,
		citations: words.citations.map(citationOf),
		picture: pictureOf(step.state.chart, step.id)
	};
}

function citationOf(id: string): Citation {
	const { publisher, issued } = sourceById(record, id);
	const year = issued?.['date-parts'][0][0];
	return { id, label: year === undefined ? publisher : `${publisher}, ${String(year)}` };
}

/** A step's text and its chart, at the pace of a reader who looks at both. */
function minutesToRead(written: readonly ChapterWords[]): number {
	const steps = written.flatMap((chapter) => chapter.steps);
	const words = steps.reduce((sum, step) => sum + step.wordCount, 0);
	const looking = steps.length * 10;
	return Math.max(1, Math.round(words / wordsPerMinute + looking / 60));
}
