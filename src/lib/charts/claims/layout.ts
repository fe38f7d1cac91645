import type { Size } from '../size';
import { figuresLayout } from './figures-layout';
import { lanesLayout } from './lanes-layout';
import type { ClaimsLayout } from './placed';
import type { ClaimsSeries } from './state';
import { subjectsLayout } from './subjects-layout';
import { verdictsLayout } from './verdicts-layout';

/** Where everything goes, px. The squares come in the order of their ids, whatever the view. */
export function claimsLayout(series: ClaimsSeries, size: Size): ClaimsLayout {
	const layout = arrange(series, size);
	return { ...layout, marks: [...layout.marks].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function arrange(series: ClaimsSeries, size: Size): ClaimsLayout {
	switch (series.arrangement) {
		case 'verdicts':
			return verdictsLayout(series, size);
		case 'lanes':
			return lanesLayout(series, size);
		case 'counts':
			return figuresLayout(series, size);
		case 'subjects':
			return subjectsLayout(series, size);
		default:
			return series satisfies never;
	}
}
