/**
 * Lets story, class mode, teaching pages and data work without a network, in a browser whose reader
 * has asked for it. What is kept is of one version, and is answered with until the next one is taken:
 * a newer worker waits until no page is open any more, or until a teacher wants it now.
 */
import {
	compressed,
	decompressed,
	isForOthers,
	isOurStore,
	refusalOf,
	refusals,
	storeOf,
	useNow,
	type KeptFiles
} from '../lib/offline/kept-files';

declare const self: ServiceWorkerGlobalScope & { kept: KeptFiles };

const store = storeOf(self.kept.version);
const addresses = new Set(self.kept.addresses);

/** Keeps all files or none. */
async function keepAll() {
	try {
		const cache = await caches.open(store);
		await Promise.all(self.kept.addresses.map((address) => keep(cache, address)));
	} catch (error) {
		new BroadcastChannel(refusals).postMessage(refusalOf(error));
		await caches.delete(store).catch(() => false);
		throw error;
	}
}

async function keep(cache: Cache, address: string) {
	// Past the browser's own cache: it could be of an older version, and would keep everything twice.
	const response = await fetch(address, { cache: 'no-store' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	await cache.put(address, await compressed(response));
}

async function forgetOlder() {
	const older = (await caches.keys()).filter((name) => isOurStore(name) && name !== store);
	await Promise.all(older.map((name) => caches.delete(name)));
	await self.clients.claim();
}

async function answer({ request, clientId }: FetchEvent, path: string): Promise<Response> {
	const asking = clientId === '' ? undefined : await self.clients.get(clientId);
	if (asking && isForOthers(new URL(asking.url).pathname)) return fetch(request);
	const found = await caches.match(path, { cacheName: store });
	return found ? decompressed(found) : fetch(request);
}

self.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOlder());
});

self.addEventListener('message', ({ data }) => {
	if (data === useNow) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (origin !== self.location.origin || !addresses.has(pathname)) return;
	// Other people’s readers get what stands on the site now: their pages, and what these ask for.
	if (event.request.mode === 'navigate' && isForOthers(pathname)) return;
	if (isForOthers(new URL(event.request.referrer || self.location.href).pathname)) return;
	event.respondWith(answer(event, pathname));
});
