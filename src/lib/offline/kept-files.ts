/** What a browser keeps for use offline, as the finished site tells its worker; see scripts/keep-offline.ts. */
export interface KeptFiles {
	/** Changes whenever a kept file does. */
	version: string;
	/** Addresses from the root of the site; a page ends with a slash. */
	addresses: readonly string[];
}

const prefix = 'any-place-any-time/';

/** The name of the store of one version. */
export function storeOf(version: string): string {
	return prefix + version;
}

/** Whether a store of the browser holds what a reader asked us to keep. */
export function isOurStore(name: string): boolean {
	return name.startsWith(prefix);
}

/** Whether an address is that of a chart for other people’s pages, or of anything below it. */
export function isForOthers(path: string): boolean {
	return path.startsWith('/embed/') || path.startsWith('/v/');
}

/**
 * A fetched file as it is kept: compressed, with its size in bytes as `content-length`. Browsers keep
 * what they are given as it is, so the pages would take three times the room.
 */
export async function compressed(response: Response): Promise<Response> {
	const body = await new Response(
		response.body?.pipeThrough(new CompressionStream('gzip'))
	).arrayBuffer();
	const headers = new Headers(response.headers);
	headers.delete('content-encoding');
	headers.set('content-length', String(body.byteLength));
	return new Response(body, { headers });
}

/** A kept file as it was fetched. */
export function decompressed(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.delete('content-length');
	return new Response(response.body?.pipeThrough(new DecompressionStream('gzip')), { headers });
}

/** Why nothing could be kept. */
export type Refusal =
	/** There is no room for it. */
	| 'full'
	/** The browser does not let this site keep anything. */
	| 'forbidden'
	/** A file did not arrive. */
	| 'broken';

/** What an error says about why nothing could be kept. */
export function refusalOf(error: unknown): Refusal {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'SecurityError' || name === 'NotAllowedError' ? 'forbidden' : 'broken';
}

/** Where a worker tells the pages why it could not keep anything. */
export const refusals = 'any-place-any-time/offline';

/** What a page says to a worker that waits, to have the newer version at once. */
export const useNow = 'use-now';
