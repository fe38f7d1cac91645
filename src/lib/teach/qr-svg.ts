import type { QrCode } from './qr-code';

/** A QR code as an SVG file. */
export function svgOf({ size, path }: QrCode): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
