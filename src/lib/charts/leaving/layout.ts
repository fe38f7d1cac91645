import type { Size } from '../size';
import { actsLayout } from './acts-layout';
import { clockLayout } from './clock-layout';
import { measuresFor } from './measures';
import type { LeavingLayout } from './placed';
import type { LeavingSeries } from './state';
import { voicesLayout } from './voices-layout';

/**
 * Places a view of the leaving chart. The acts of 2025 lead down step by step over an axis of days;
 * then the axis opens up to the right and becomes the clock of Article 22.
 */
export function leavingLayout(series: LeavingSeries, size: Size): LeavingLayout {
	const measures = measuresFor(size);
	const { scene } = series;
	switch (scene.kind) {
		case 'acts':
			return actsLayout(series, scene, size, measures);
		case 'voices':
			return voicesLayout(series, scene, size, measures);
		case 'clock':
			return clockLayout(series, scene, size, measures);
		default:
			return scene satisfies never;
	}
}
