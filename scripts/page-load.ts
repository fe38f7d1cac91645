/** What a page fetches, by kind and to the byte as it was sent: for `npm run measure` and the tests. */
import type { Page, Request } from 'playwright';

/** What a fetched file is for. */
export type Kind = 'page' | 'script' | 'style' | 'font' | 'picture' | 'other';

/** One file that a page fetched. */
export interface Transfer {
	kind: Kind;
	url: string;
	/** Body as sent, compressed, and headers. */
	bytes: number;
}

/** Reads the kind of a file from its media type. */
export function kindOf(mediaType: string): Kind {
	if (mediaType.startsWith('text/html')) return 'page';
	if (mediaType.startsWith('text/css')) return 'style';
	if (mediaType.startsWith('font/')) return 'font';
	if (mediaType.startsWith('image/')) return 'picture';
	return /^(text|application)\/(x-)?javascript/.test(mediaType) ? 'script' : 'other';
}

/** Sum in kilobytes (1000 bytes), of one kind or of everything. */
export function kilobytes(transfers: readonly Transfer[], kind?: Kind): number {
	return (
		transfers
			.filter((transfer) => kind === undefined || transfer.kind === kind)
			.reduce((sum, transfer) => sum + transfer.bytes, 0) / 1000
	);
}

/** The requests that went to a host other than the one of the site. */
export function toOtherHosts(urls: readonly string[], siteAddress: string): string[] {
	const { host } = new URL(siteAddress);
	return urls.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host);
}

async function transferOf(request: Request): Promise<Transfer> {
	const response = await request.response();
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	return {
		kind: kindOf((await response?.headerValue('content-type')) ?? ''),
		url: request.url(),
		bytes: responseBodySize + responseHeadersSize
	};
}

/** Starts to listen before a page is opened; the function it returns gives what came until then. */
export function watchTransfers(page: Page): () => Promise<Transfer[]> {
	const finished: Request[] = [];
	page.on('requestfinished', (request) => {
		if (!request.url().startsWith('data:')) finished.push(request);
	});
	return () => Promise.all(finished.map(transferOf));
}
