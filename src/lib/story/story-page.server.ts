import { chartData, chartTable } from '../charts/chart-data.server';
import { sourceLine } from '../charts/chart-source.server';
import { drawnTwice } from '../charts/drawn.server';
import { pictureOf } from '../charts/picture-file';
import type { Locale } from '../paraglide/runtime';
import { record } from '../record/record.server';
import { namedSource } from '../record/references.server';
import { factNoteList } from './facts/fact-notes.server';
import { ServerOnly } from './server-only';
import { orderedSteps } from './step-order';
import { chapters } from './steps';
import type { StoryChapter, StoryStep } from './story-page';
import type { ChapterWords, StepWords, StoryWords } from './words/words';
import { wordsOf } from './words/words.server';

/** Adults read non-fiction silently at this pace (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;
/** A glance at the picture of a step. */
const secondsToLook = 2;

/** Everything the story's renderings show, joined: steps, words, sources, chart rows. */
export function storyPage(locale: Locale) {
	const words = wordsOf(locale);
	return {
		opening: words.opening,
		closing: new ServerOnly(words.closing),
		factNotes: new ServerOnly(factNoteList(factsOpened(words), locale)),
		chapters: words.chapters.map(chapterOf),
		visits: new ServerOnly(chartData.visits),
		asOf: record.asOf.edtf,
		minutes: minutesToRead(words.chapters)
	};
}

/** The facts of all the prose, each of which opens what it is. */
function factsOpened({ opening, chapters: written, closing }: StoryWords): string[] {
	return [
		...Object.values(opening.sections).flatMap(({ facts }) => facts),
		...written.flatMap(({ steps }) => steps.flatMap(({ textFacts }) => textFacts)),
		...Object.values(closing.sections).flatMap(({ facts }) => facts)
	];
}

function chapterOf(words: ChapterWords): StoryChapter {
	const plan = chapters.find((chapter) => chapter.id === words.id);
	if (!plan)
		throw new Error(`src/content: words for a chapter "${words.id}" that steps.ts does not have`);
	return {
		id: plan.id,
		title: words.title,
		source: sourceLine(record, chartData, plan.chart),
		table: new ServerOnly(chartTable(plan.chart)),
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
		text: new ServerOnly({
			html: words.html,
			description: words.description,
			sensitive: words.sensitive,
			next: orderedSteps[step.index + 1]?.id ?? null,
			citations: words.citations.map((id) => namedSource(record, id)),
			picture: pictureOf(step.state.chart, step.id),
			drawn: drawnTwice(step.id, step.state, words.title)
		})
	};
}

/** A step's text and its chart, at the pace of a reader who looks at both. */
function minutesToRead(written: readonly ChapterWords[]): number {
	const steps = written.flatMap((chapter) => chapter.steps);
	const words = steps.reduce((sum, step) => sum + step.wordCount, 0);
	const minutes = words / wordsPerMinute + (steps.length * secondsToLook) / 60;
	return Math.max(1, Math.round(minutes));
}
