/** Svelte leaves comments in what it draws, to find its place again in the browser. */
export function withoutMarkers(html: string): string {
	return html.replace(/<!--.*?-->/gs, '').trim();
}

/** Inline transforms are CSS, which only browsers read: `translate(3px, 4px)` becomes `translate(3 4)`. */
export function placesAsAttributes(svg: string): string {
	return svg.replace(/style="([^"]*)"/g, (_, style: string) => {
		const transform = /transform:\s*([^;]+)/.exec(style)?.[1];
		const opacity = /opacity:\s*([^;]+)/.exec(style)?.[1];
		return [
			transform && `transform="${transform.replaceAll('px', '').replaceAll(', ', ' ').trim()}"`,
			opacity && `opacity="${opacity.trim()}"`
		]
			.filter(Boolean)
			.join(' ');
	});
}

/**
 * Hundredths of a pixel are more than anybody sees, and thousandths of a scale; the rest only makes
 * pages longer.
 */
export function rounded(svg: string): string {
	return svg.replace(/scale\([^)]*\)|\d+\.\d{3,}/g, (text) =>
		text.startsWith('scale') ? withDecimals(text, 3) : withDecimals(text, 2)
	);
}

function withDecimals(text: string, decimals: number): string {
	return text.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(decimals))));
}
