/** Serves the built site on this machine only, compressed as a real host would: `npm start`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { buildFolder } from './built-site';
import { headersOf, readHeaderRules } from './site-headers';

const usualPort = 4173;
const portsTried = 100;

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

/** Listens at the port or at the first free one after it, and gives the one it got. */
async function listenFrom(server: Server, port: number): Promise<number> {
	try {
		await listen(server, port);
		return port;
	} catch (error) {
		if (!isPortTaken(error) || port >= usualPort + portsTried) throw error;
		return listenFrom(server, port + 1);
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
	const rules = readHeaderRules(readFileSync(join(buildFolder, '_headers'), 'utf8'));
	const respond = sirv(buildFolder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders: (response, path) => {
			const address = path.replace(/index\.html$/, '');
			for (const [name, value] of headersOf(address, rules)) response.setHeader(name, value);
		}
	});
	const server = createServer((request, response) => {
		respond(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
			response.end('There is no page at this address.\n');
		});
	});
	const port = await listenFrom(server, usualPort);
	return {
		address: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		const { address } = await serveSite();
		console.log(`Any Place, Any Time is at ${address}/ (Ctrl+C to stop)`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
