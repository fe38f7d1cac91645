/** Serves the built site on this machine only, compressed as a real host would: `npm start`. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const buildFolder = fileURLToPath(new URL('../build', import.meta.url));
const usualPort = 4173;

/** A running server of the built site. */
export interface ServedSite {
	/** Such as `http://127.0.0.1:4173`, without a slash at the end. */
	address: string;
	close(): void;
}

function isPortTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listen(server: Server, port: number): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
}

async function listenFrom(server: Server, port: number): Promise<void> {
	try {
		await listen(server, port);
	} catch (error) {
		if (!isPortTaken(error) || port >= usualPort + 100) throw error;
		await listenFrom(server, port + 1);
	}
}

/**
 * Serves `build/` on the usual port, or on the next one that is free. Throws an Error that tells a
 * person to build first when there is nothing to serve.
 */
export async function serveSite(): Promise<ServedSite> {
	if (!existsSync(buildFolder)) {
		throw new Error('There is no built site yet. Run `npm run build` first.');
	}
	const respond = sirv(buildFolder, { brotli: true, gzip: true, etag: true });
	const server = createServer((request, response) => {
		respond(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
			response.end('There is no page at this address.\n');
		});
	});
	await listenFrom(server, usualPort);
	const place = server.address();
	if (place === null || typeof place === 'string') throw new Error('The server has no port.');
	return {
		address: `http://127.0.0.1:${place.port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { address } = await serveSite();
		console.log(`Any Place, Any Time: ${address}/  (Ctrl+C ends it)`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
