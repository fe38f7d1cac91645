import { expect, it } from 'vitest';
import { record } from '$lib/record/record.server';
import { visitsData } from './data.server';
import { visitsSeries } from './state';
import { visitsLayout } from './layout';
it('x', () => {
	const data = visitsData(record);
	for (const v of data.visits) if (v.window) console.log(v.id, v.window.edtf);
	for (const [width, height] of [[240,180],[240,200],[280,230],[288,260],[328,200],[328,280],[720,560]] as const)
	for (const view of ['first','by-date','published','empty-years'] as const) {
		const t = performance.now();
		const l = visitsLayout(visitsSeries(data, { chart: 'visits', view }), { width, height });
		console.log(width, height, view, (performance.now() - t).toFixed(0) + 'ms', (44*(l.doors[0]?.scale ?? 0)).toFixed(1), l.axes.map(a=>a.key).join(','), l.notes.map((n) => n.lines.map((x) => x.text).join('/')).join(' | '));
	}
	expect(1).toBe(1);
});
