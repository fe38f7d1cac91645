import type { ChartName } from '../charts/chart-state';
import type { FrameHeights } from './frame-heights';

/** One chart state as others take it: the words that go with it, and how high its frame is. */
export interface TakenChart {
	chart: ChartName;
	step: string;
	/** The finding. */
	title: string;
	/** What one mark stands for. */
	subtitle: string;
	/** What the chart shows, for people who do not see it. */
	description: string;
	/** Who its rows come from, in words. */
	source: string;
	heights: FrameHeights;
}

/** All chart states of one making of the site, as `/embed/charts.json` has them. */
export interface Catalogue {
	/** The name of the piece. */
	site: string;
	/** The day of the record, EDTF. */
	asOf: string;
	charts: TakenChart[];
}

/** Where charts are taken from. */
export interface Stand {
	/** Where the site stands, without a slash at the end. */
	origin: string;
	/** The name of the frozen edition; null for the live charts. */
	edition: string | null;
	/** What the file of the script hashes to, as the attribute `integrity` says it; only where it never changes. */
	integrity?: string;
}

/** The addresses of one chart state, in full. */
export function addressesOf(
	{ origin, edition }: Stand,
	{ chart, step }: Pick<TakenChart, 'chart' | 'step'>
) {
	const root = edition === null ? origin : `${origin}/v/${edition}`;
	const file = `${root}/embed/${chart}/${step}`;
	return {
		page: `${file}/`,
		svg: `${file}.svg`,
		/** Live only: editions keep the SVG. */
		png: `${file}.png`,
		smallPng: `${file}.640.png`,
		/** The script that gives frames their heights. */
		script: `${root}/embed.js`,
		/** The step in the story, which is always the latest. */
		story: `${origin}/#${step}`
	};
}
