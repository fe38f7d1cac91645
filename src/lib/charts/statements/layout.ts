import type { Size } from '../size';
import { contrastLayout } from './contrast-layout';
import { countLayout } from './count-layout';
import { frameOf, placeAxis, type Frame } from './frame';
import { lanesLayout } from './lanes-layout';
import type { Arranged, StatementsLayout } from './placed';
import { ruleLayout } from './rule-layout';
import { stairsLayout } from './stairs-layout';
import type { StatementsSeries } from './state';

/** Where everything goes, px. The marks come in order of time, which is that of the axis, whatever the view. */
export function statementsLayout(series: StatementsSeries, size: Size): StatementsLayout {
	const frame = frameOf(series, size);
	const arranged = arrange(series, frame);
	return {
		...placeAxis(series, frame),
		...arranged,
		marks: arranged.marks.toSorted((a, b) => a.x - b.x)
	};
}

function arrange(series: StatementsSeries, frame: Frame): Arranged {
	switch (series.arrangement) {
		case 'lanes':
			return lanesLayout(series, frame);
		case 'rule':
			return ruleLayout(series, frame);
		case 'count':
			return countLayout(series, frame);
		case 'stairs':
			return stairsLayout(series, frame);
		case 'contrast':
			return contrastLayout(series, frame);
		default:
			return series satisfies never;
	}
}
