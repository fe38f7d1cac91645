import { SvelteMap } from 'svelte/reactivity';
import { idle } from '$lib/charts/idle';
import type { ChartName } from '$lib/charts/chart-state';
import { wakeChart, type LiveChart } from '$lib/charts/live-chart';

/** The charts that a lesson draws with, each fetched once and early, so that the next step is there at once. */
export class LiveCharts {
	readonly #woken = new SvelteMap<ChartName, LiveChart>();
	#asked: readonly ChartName[] = [];
	/** Charts that could not be fetched when they were last asked for. */
	missing = $state.raw<readonly ChartName[]>([]);

	/** What a chart is drawn with; null until it has been fetched. */
	get(name: ChartName): LiveChart | null {
		return this.#woken.get(name) ?? null;
	}

	/** How many have been fetched. */
	get fetched(): number {
		return this.#woken.size;
	}

	/** Fetches a chart, unless that has been done or is under way. */
	async wake(name: ChartName): Promise<void> {
		if (this.#asked.includes(name)) return;
		this.#asked = [...this.#asked, name];
		try {
			this.#woken.set(name, await wakeChart(name));
			this.missing = this.missing.filter((other) => other !== name);
		} catch {
			this.#asked = this.#asked.filter((other) => other !== name);
			this.missing = [...this.missing.filter((other) => other !== name), name];
		}
	}

	/** Fetches charts one after the other in quiet moments, so that a lesson goes on without a network. */
	async wakeAll(names: readonly ChartName[]): Promise<void> {
		for (const name of names) {
			await idle();
			await this.wake(name);
		}
	}
}
