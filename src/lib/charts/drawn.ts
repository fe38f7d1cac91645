import type { SizeClass } from './size';

/** A state of a chart in both its designs, as SVG text. */
export type Drawn = Record<SizeClass, string>;
