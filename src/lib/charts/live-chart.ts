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
	/** Places the marks of a state ahead of its drawing, which then finds them placed (remembered.ts). */
	prepare: (data: ChartData[Name], state: ChartState, size: Size) => unknown;
}

interface Parts {
	drawing: () => Promise<{ default: unknown }>;
	prepare: () => Promise<unknown>;
	explorer?: () => Promise<{ default: unknown }>;
}

const parts: Record<ChartName, Parts> = {
	origins: {
		drawing: () => import('./origins/Origins.svelte'),
		prepare: async () => (await import('./origins/place')).placeOrigins
	},
	membership: {
		drawing: () => import('./membership/Membership.svelte'),
		prepare: async () => (await import('./membership/place')).placeMembership,
		explorer: () => import('./membership/Explorer.svelte')
	},
	mechanism: {
		drawing: () => import('./mechanism/Mechanism.svelte'),
		prepare: async () => (await import('./mechanism/place')).placeMechanism
	},
	visits: {
		drawing: () => import('./visits/Visits.svelte'),
		prepare: async () => (await import('./visits/place')).placeVisits
	},
	statements: {
		drawing: () => import('./statements/Statements.svelte'),
		prepare: async () => (await import('./statements/place')).placeStatements
	},
	ties: {
		drawing: () => import('./ties/Ties.svelte'),
		prepare: async () => (await import('./ties/place')).placeTies
	},
	leaving: {
		drawing: () => import('./leaving/Leaving.svelte'),
		prepare: async () => (await import('./leaving/place')).placeLeaving,
		explorer: () => import('./leaving/Explorer.svelte')
	},
	powers: {
		drawing: () => import('./powers/Powers.svelte'),
		prepare: async () => (await import('./powers/place')).placePowers
	},
	claims: {
		drawing: () => import('./claims/Claims.svelte'),
		prepare: async () => (await import('./claims/place')).placeClaims,
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
		prepare()
	]);
	// Rows, states and drawing of one name belong together, which types cannot follow through a table.
	return {
		data,
		drawing: drawn.default,
		explorer: explored?.default ?? null,
		prepare: prepared
	} as LiveChart;
}
