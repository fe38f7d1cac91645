import type { Component } from 'svelte';
import type { ChartData } from './chart-data';
import { chartFile } from './chart-file';
import type { ChartName, ChartState } from './chart-state';
import type { Size } from './size';

/** What a chart of one name is drawn with. */
interface DrawingProps<Name extends ChartName> {
	data: ChartData[Name];
	state: Extract<ChartState, { chart: Name }>;
	/** The room for the drawing, px. */
	size: Size;
	/** The finding, as the accessible name of the picture. */
	title: string;
	/** A reader has pointed at something that asks for another state. */
	onchange?: ((state: ChartState) => void) | undefined;
}

/** What the controls of an exploring step are given. */
interface ExplorerProps<Name extends ChartName> {
	data: ChartData[Name];
	state: Extract<ChartState, { chart: Name }>;
	onchange: (state: ChartState) => void;
}

/** A chart that the browser draws: its rows, its drawing, and its controls if it can be explored. */
export interface LiveChart<Name extends ChartName = ChartName> {
	data: ChartData[Name];
	drawing: Component<DrawingProps<Name>>;
	explorer: Component<ExplorerProps<Name>> | null;
	/** Does the work of a drawing ahead of it, where that is much. */
	prepare: ((data: ChartData[Name], state: ChartState, size: Size) => void) | null;
}

interface Parts {
	drawing: () => Promise<{ default: unknown }>;
	explorer?: () => Promise<{ default: unknown }>;
	prepare?: () => Promise<unknown>;
}

const parts: Record<ChartName, Parts> = {
	origins: { drawing: () => import('./origins/Origins.svelte') },
	membership: {
		drawing: () => import('./membership/Membership.svelte'),
		explorer: () => import('./membership/Explorer.svelte')
	},
	mechanism: { drawing: () => import('./mechanism/Mechanism.svelte') },
	visits: {
		drawing: () => import('./visits/Visits.svelte'),
		prepare: async () => (await import('./visits/place')).placeVisits
	},
	statements: { drawing: () => import('./statements/Statements.svelte') },
	ties: { drawing: () => import('./ties/Ties.svelte') },
	leaving: {
		drawing: () => import('./leaving/Leaving.svelte'),
		explorer: () => import('./leaving/Explorer.svelte')
	},
	powers: { drawing: () => import('./powers/Powers.svelte') },
	claims: {
		drawing: () => import('./claims/Claims.svelte'),
		explorer: () => import('./claims/FetchedExplorer.svelte')
	}
};

/**
 * Fetches what the browser needs to draw a chart: its rows and its code, which no page carries from
 * the start.
 *
 * @throws When either cannot be had; what the server drew is then still there.
 */
export async function wakeChart(name: ChartName): Promise<LiveChart> {
	const { drawing, explorer, prepare } = parts[name];
	const [data, drawn, explored, prepared] = await Promise.all([
		chartFile(`${name}/rows.json`),
		drawing(),
		explorer?.(),
		prepare?.()
	]);
	// Rows, states and drawing of one name belong together, which types cannot follow through a table.
	return {
		data,
		drawing: drawn.default,
		explorer: explored?.default ?? null,
		prepare: prepared ?? null
	} as LiveChart;
}
