import type { Size } from '../size';
import { byDateLayout } from './by-date-layout';
import { byPlaceLayout } from './by-place-layout';
import { countsLayout } from './counts-layout';
import type { VisitsLayout } from './placed';
import type { VisitsSeries } from './state';
import { windowsLayout } from './windows-layout';

/** Where everything goes, px. The doors come in the order of their ids, whatever the view. */
export function visitsLayout(series: VisitsSeries, size: Size): VisitsLayout {
	const layout = arrange(series, size);
	return { ...layout, doors: [...layout.doors].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function arrange(series: VisitsSeries, size: Size): VisitsLayout {
	switch (series.arrangement) {
		case 'by-date':
			return byDateLayout(series, size);
		case 'by-place':
			return byPlaceLayout(series, size);
		case 'windows':
			return windowsLayout(series, size);
		case 'counts':
			return countsLayout(series, size);
		default:
			return series satisfies never;
	}
}
