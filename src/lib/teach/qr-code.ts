import { encode } from 'uqr';

/** A QR code as one shape. */
export interface QrCode {
	/** What it says: a whole address. */
	address: string;
	/** Modules on a side, the quiet zone included. */
	size: number;
	/** The dark modules as the `d` of a path, one unit a module. */
	path: string;
}

/** The light modules that a reader needs around a code: four, by ISO/IEC 18004. */
const quietZone = 4;

/** The QR code of an address. */
export function qrCode(address: string): QrCode {
	const { size, data } = encode(address, { ecc: 'M', border: quietZone });
	const path = data
		.flatMap((row, y) =>
			row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : []))
		)
		.join('');
	return { address, size, path };
}
