/**
 * What an embedded chart fetches when its reader wants to explore it. It stands at an address that
 * does not change, because classic scripts and frozen editions name it; see scripts/fixed-modules.ts.
 */
import { mount } from 'svelte';
import { wakeChart } from '../charts/live-chart';
import { orderedSteps } from '../story/step-order';
import type { Exploring } from './explore-offer';

export const explore: Exploring['explore'] = async (content) => {
	const figure = content.querySelector<HTMLElement>('figure[data-step]');
	const picture = content.querySelector('[data-picture]');
	const step = orderedSteps.find(({ id }) => id === figure?.dataset['step']);
	if (!figure || !picture || !step) throw new Error('There is no chart here to explore.');
	// Its own module, so that its styles come with it.
	const [live, { default: ExploringChart }] = await Promise.all([
		wakeChart(step.state.chart),
		import('./ExploringChart.svelte')
	]);
	const title = figure.querySelector('#title')?.textContent ?? '';
	const served = [...picture.children];
	mount(ExploringChart, { target: picture, props: { live, initial: step.state, title } });
	for (const drawing of served) drawing.remove();
};
