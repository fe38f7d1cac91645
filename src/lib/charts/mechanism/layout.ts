import { sizeClassOf, type Size } from '../size';
import { narrowLayout } from './narrow-layout';
import type { MechanismLayout } from './placed';
import type { MechanismSeries } from './state';
import { wideLayout } from './wide-layout';

/**
 * Places a view of the mechanism chart, px: with room, the whole path in two rows with every station
 * along it; without, a path downwards that opens at the station the view speaks of.
 */
export function mechanismLayout(series: MechanismSeries, size: Size): MechanismLayout {
	return sizeClassOf(size) === 'wide' ? wideLayout(series, size) : narrowLayout(series, size);
}
