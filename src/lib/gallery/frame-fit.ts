/** What a frame's content needs, CSS px. */
export interface Measured {
	width: number;
	height: number;
}

/**
 * How high a frame without script must be at any width, in terms that a style attribute can say:
 * its width times `ratio`, but at least `least` and at most `most` px.
 */
export interface FrameFit {
	least: number;
	ratio: number;
	most: number;
}

/** The height (px) a frame of this fit has at a width. */
export function fittedHeight({ least, ratio, most }: FrameFit, width: number): number {
	return Math.max(least, Math.min(width * ratio, most));
}

/**
 * The fit that never cuts anything off and leaves the least room empty, all widths together.
 *
 * @param measured Heights at widths of the frame, at least one.
 */
export function fitFrame(measured: readonly Measured[]): FrameFit {
	const most = Math.max(...measured.map(({ height }) => height));
	const fits = measured.map(({ height: least }): FrameFit => {
		const above = measured.filter(({ height }) => height > least);
		const steepest = Math.max(0, ...above.map(({ width, height }) => height / width));
		return { least, ratio: Math.ceil(steepest * 1000) / 1000, most };
	});
	return fits.reduce((best, fit) =>
		emptyRoom(fit, measured) < emptyRoom(best, measured) ? fit : best
	);
}

function emptyRoom(fit: FrameFit, measured: readonly Measured[]): number {
	return measured.reduce((sum, { width, height }) => sum + fittedHeight(fit, width) - height, 0);
}
