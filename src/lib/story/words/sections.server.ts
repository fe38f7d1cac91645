import type { Report } from './fault.server';
import { nearMisses } from '../../record/near-misses';
import type { OutlineSection } from './parse.server';

/** Reports what the sections lack of these ids, have too much or have in another order. */
export function checkSections(
	sections: readonly OutlineSection[],
	ids: readonly string[],
	kind: 'step' | 'section',
	report: Report
): void {
	const seen = new Set<string>();
	let furthest = -1;
	for (const { id, line } of sections) {
		const place = ids.indexOf(id);
		if (place === -1) report(line, `${id}: words without a ${kind}${nearMisses(id, ids)}`);
		else if (seen.has(id)) report(line, `${id}: this ${kind} stands here twice`);
		else if (place < furthest)
			report(line, `${id}: out of order; it comes before ${ids[furthest] ?? ''}`);
		furthest = Math.max(furthest, place);
		seen.add(id);
	}
	for (const id of ids) if (!seen.has(id)) report(1, `${id}: a ${kind} without words`);
}
