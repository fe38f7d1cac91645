import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of the built site whose network and whose version are in a test’s hands. */
export interface OwnHost {
	/** Without a slash at the end. */
	address: string;
	/** From now on nothing is answered. */
	cut(): void;
	/** From now on the site’s worker is that of a newer version. */
	renew(): void;
	close(): void;
}

/**
 * Starts one.
 *
 * @param site The served site behind it, without a slash at the end.
 */
export async function startOwnHost(site: string): Promise<OwnHost> {
	let network: 'up' | 'down' = 'up';
	let version: 'same' | 'newer' = 'same';
	const server = createServer((request, response) => {
		if (network === 'down') {
			request.socket.destroy();
			return;
		}
		void (async () => {
			const answer = await fetch(`${site}${request.url ?? '/'}`);
			const body = Buffer.from(await answer.arrayBuffer());
			const isWorker = request.url === '/service-worker.js';
			const headers = Object.fromEntries(answer.headers);
			delete headers['content-encoding'];
			delete headers['content-length'];
			response.writeHead(answer.status, headers);
			response.end(
				isWorker && version === 'newer'
					? body.toString().replace(/"version":"\w+"/, '"version":"newer"')
					: body
			);
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		cut: () => {
			network = 'down';
			server.closeAllConnections();
		},
		renew: () => {
			version = 'newer';
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
