import { error } from '@sveltejs/kit';
import { pngOf } from '$lib/charts/png.server';
import { cover } from '$lib/story/cover';
import { chapterCard, storyCard } from '$lib/story/share-card.server';
import { orderedSteps } from '$lib/story/step-order';
import { chapters } from '$lib/story/steps';
import { wordsOf } from '$lib/story/words/words.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	['story', ...chapters.map(({ id }) => id)].map((card) => ({ card }));

/** What is shown when somebody shares the story or a chapter. */
export const GET: RequestHandler = async ({ params }) => {
	const svg = cardOf(params.card);
	if (svg === undefined) error(404);
	return new Response(await pngOf(svg, 1200), { headers: { 'content-type': 'image/png' } });
};

function cardOf(name: string): string | undefined {
	const words = wordsOf('en');
	if (name === 'story') return storyCard(words);
	const index = chapters.findIndex(({ id }) => id === name);
	const plan = chapters[index];
	const chapter = words.chapters[index];
	const step = orderedSteps.find(({ id }) => plan && id === cover[plan.id]);
	return step && chapter ? chapterCard(chapter, index + 1, step) : undefined;
}
