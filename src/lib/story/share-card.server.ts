import { render } from 'svelte/server';
import { chartData } from '../charts/chart-data.server';
import Door from '../charts/door/Door.svelte';
import { door } from '../charts/door/door';
import { drawPicture } from '../charts/picture.server';
import { pictureSize } from '../charts/picture-file';
import { placesAsAttributes, withoutMarkers } from '../charts/svg-text';
import { wrap } from '../charts/text-block';
import { resolveTokens } from '../charts/tokens.server';
import { m } from '../paraglide/messages';
import { escaped } from '../escaped';
import { drawnAs, openingDoorOf } from './opening-door';
import type { OrderedStep } from './step-order';
import type { ChapterWords, StoryWords } from './words/words';

/** What social networks ask for, px. */
const card = { width: 1200, height: 630 };
const margin = 64;

/** Text of one weight from a first baseline down. */
interface Type {
	family: 'Inter' | 'Source Serif 4';
	size: number;
	weight: 400 | 600;
	token: 'ink' | 'ink-quiet';
	/** The width of a character by estimate, em. */
	em: number;
}

const kicker: Type = { family: 'Inter', size: 26, weight: 600, token: 'ink-quiet', em: 0.58 };
const headline: Type = { family: 'Source Serif 4', size: 42, weight: 600, token: 'ink', em: 0.5 };
const title: Type = { ...headline, size: 104 };
const sentence: Type = { family: 'Inter', size: 26, weight: 400, token: 'ink', em: 0.54 };

/** The card of the story: its title, its doors, one sentence. */
export function storyCard(words: StoryWords): string {
	const { visits } = chartData.visits;
	const perRow = 15;
	const gap = 18;
	const scale = ((card.width - 2 * margin + gap) / perRow - gap) / door.width;
	const doors = visits.map((visit, index) => {
		const x = margin + (index % perRow) * (door.width * scale + gap);
		const y = 222 + Math.floor(index / perRow) * (door.height * scale + 26);
		const { body } = render(Door, { props: { ...drawnAs(openingDoorOf(visit)), scale } });
		return `<g transform="translate(${String(x)} ${String(y)}) scale(${String(scale)})">${body}</g>`;
	});
	return sheet([
		lines([words.opening.title], title, margin, 154),
		...doors,
		lines(broken(m.ui_card_sentence(), sentence, card.width - 2 * margin), sentence, margin, 560)
	]);
}

/** The card of a chapter: its title, the finding of one of its steps, and that step's picture. */
export function chapterCard(chapter: ChapterWords, number: number, step: OrderedStep): string {
	const words = chapter.steps.find(({ id }) => id === step.id);
	if (!words) throw new Error(`src/content: no words for the step "${step.id}" of a share card`);
	const { width, height } = pictureSize.wide;
	const shown = { width: 640, height: (640 * height) / width };
	const left = card.width - margin / 2 - shown.width;
	const picture = drawPicture(chartData, {
		state: step.state,
		title: words.title,
		description: words.description,
		theme: 'light',
		sizeClass: 'wide'
	}).replace(
		/<svg([^>]*?) width="\d+" height="\d+"/,
		`<svg$1 x="${String(left)}" y="${String((card.height - shown.height) / 2)}" width="${String(shown.width)}" height="${String(shown.height)}"`
	);
	const room = left - 1.5 * margin;
	const finding = broken(words.title, headline, room);
	return sheet([
		lines([m.site_title()], kicker, margin, 100),
		lines(broken(`${String(number)} · ${chapter.title}`, kicker, room), kicker, margin, 140),
		lines(finding, headline, margin, 270),
		picture
	]);
}

function sheet(parts: readonly string[]): string {
	const size = `width="${String(card.width)}" height="${String(card.height)}"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="var(--paper)"/>${parts.join('')}</svg>`;
	return resolveTokens(placesAsAttributes(withoutMarkers(svg)), 'light');
}

function broken(text: string, { size, em }: Type, width: number): string[] {
	return wrap({ text, role: 'plain', size, em }, width).map((line) => line.text);
}

function lines(texts: readonly string[], type: Type, x: number, y: number): string {
	const { family, size, weight, token } = type;
	return texts
		.map(
			(text, index) =>
				`<text x="${String(x)}" y="${String(y + index * 1.16 * size)}" font-family="${family}" font-size="${String(size)}" font-weight="${String(weight)}" fill="var(--${token})">${escaped(text)}</text>`
		)
		.join('');
}
