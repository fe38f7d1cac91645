import { writeFileSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import Claims from './Claims.svelte';
import { claimsData } from './data.server';
import { everyClaim } from './explore';
const data = claimsData(record);
const states: any[] = ['verdicts', 'which-treaty', 'three-dates', 'powers', 'over', '169'].map(
	(view) => ({ chart: 'claims', view })
);
states.push(everyClaim, {
	...everyClaim,
	article: 'article-003',
	verdict: 'contradicted',
	claim: 'C59'
});
it('writes', () => {
	const css = readFileSync('src/app.css', 'utf8')
		.split('\n')
		.filter((l) => /^\t--[a-z-]+: light-dark/.test(l))
		.join('\n');
	const chart = readFileSync('src/lib/charts/chart.css', 'utf8');
	for (const [w, h] of [
		[328, 280],
		[328, 200],
		[240, 180],
		[720, 380],
		[560, 470],
		[720, 560],
		[320, 280],
		[680, 520]
	] as const) {
		const body = states
			.map(
				(state) =>
					`<div style="width:${w}px;height:${h}px;outline:1px dotted #8886">${render(Claims, { props: { data, state, size: { width: w, height: h }, title: 't' } }).body}</div>`
			)
			.join('');
		writeFileSync(
			`/tmp/claims/${w}x${h}.html`,
			`<style>@font-face{font-family:Inter;src:url(/work/main/src/fonts/inter.woff2);font-weight:100 900}:root{color-scheme:light dark;${css};--sans:Inter,sans-serif}body{background:var(--paper);display:flex;flex-wrap:wrap;gap:26px;margin:10px}${chart}</style>${body}`
		);
	}
	expect(1).toBe(1);
});
