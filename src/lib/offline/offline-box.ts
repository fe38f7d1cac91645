import { isOurStore, refusals, useNow, type Refusal } from './kept-files';

/** What a box for keeping things offline says: each part of it names the states it is shown in. */
type BoxState = 'off' | 'keeping' | 'kept' | 'newer' | 'removed' | 'stuck' | Refusal;

/** The worker stands at the root of the site, because the story does. */
const worker = '/service-worker.js';

/** Its address under the one policy by which a page may make a script of an address; see svelte.config.js. */
let trustedWorker: string | undefined;

function workerAddress(): string {
	trustedWorker ??= window.trustedTypes
		?.createPolicy('offline', { createScriptURL: () => worker })
		.createScriptURL(worker);
	return trustedWorker ?? worker;
}

/**
 * Makes a box of `OfflineBox.svelte` work. Nothing is asked of the browser’s storage, and no worker is
 * registered, before somebody presses its button.
 *
 * @returns What ends it.
 */
export function tendOfflineBox(box: HTMLElement): () => void {
	// A pack is offline already.
	if (location.protocol === 'file:') return () => undefined;
	const ended = new AbortController();

	function show(state: BoxState) {
		box.dataset['offline'] = state;
		for (const part of box.querySelectorAll<HTMLElement>('[data-when]'))
			part.hidden = !part.dataset['when']?.split(' ').includes(state);
	}

	async function showKept(registration: ServiceWorkerRegistration) {
		const size = inMegabytes(await sizeKept());
		for (const place of box.querySelectorAll('[data-size]')) place.textContent = size;
		// The first worker waits too, for a moment.
		show(registration.active && registration.waiting ? 'newer' : 'kept');
	}

	function watch(registration: ServiceWorkerRegistration) {
		registration.addEventListener(
			'updatefound',
			() => {
				void settled(registration.installing).then(() => {
					if (registration.active) return showKept(registration);
				});
			},
			{ signal: ended.signal }
		);
	}

	async function keep() {
		show('keeping');
		let refusal: Refusal = 'broken';
		const told = 'BroadcastChannel' in globalThis ? new BroadcastChannel(refusals) : null;
		told?.addEventListener('message', ({ data }: MessageEvent<Refusal>) => {
			refusal = data;
		});
		try {
			const registration = await navigator.serviceWorker.register(workerAddress(), {
				updateViaCache: 'none'
			});
			await settled(registration.installing);
			if (hasKept(registration)) {
				watch(registration);
				await showKept(registration);
				return;
			}
			await registration.unregister();
			show(refusal);
		} catch (error) {
			show(
				error instanceof DOMException || !('serviceWorker' in navigator) ? 'forbidden' : refusal
			);
		} finally {
			told?.close();
		}
	}

	async function remove() {
		try {
			// The worker last: as long as it is there, the next visit offers to remove what is left.
			await Promise.all((await ourStores()).map((name) => caches.delete(name)));
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.unregister();
			show('removed');
		} catch {
			show('stuck');
		}
	}

	async function useNewer() {
		const registration = await navigator.serviceWorker.getRegistration();
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			location.reload();
		});
		if (registration?.waiting) registration.waiting.postMessage(useNow);
		else location.reload();
	}

	async function begin() {
		show('off');
		try {
			const registration = await navigator.serviceWorker.getRegistration();
			if (!registration) return;
			watch(registration);
			if (registration.active) await showKept(registration);
			else if (registration.installing) {
				show('keeping');
				await settled(registration.installing);
				if (hasKept(registration)) await showKept(registration);
				else show('off');
			}
		} catch {
			// Where nothing may be kept, the button says so when somebody presses it.
		}
	}

	const acts = { keep, remove, 'use-newer': useNewer };
	for (const [name, act] of Object.entries(acts))
		box
			.querySelector(`[data-does='${name}']`)
			?.addEventListener('click', () => void act(), { signal: ended.signal });
	void begin();
	return () => {
		ended.abort();
	};
}

/** Whether a worker has kept everything. */
function hasKept({ active, waiting }: ServiceWorkerRegistration): boolean {
	return (active ?? waiting) !== null;
}

/** Waits until a worker has kept everything, or has given up. */
async function settled(installing: ServiceWorker | null): Promise<void> {
	if (!installing) return;
	await new Promise<void>((resolve) => {
		const look = () => {
			if (installing.state === 'installing') return;
			installing.removeEventListener('statechange', look);
			resolve();
		};
		installing.addEventListener('statechange', look);
		look();
	});
}

async function ourStores(): Promise<string[]> {
	return (await caches.keys()).filter(isOurStore);
}

/** What is kept, as it is kept, bytes. */
async function sizeKept(): Promise<number> {
	const stores = await Promise.all((await ourStores()).map((name) => caches.open(name)));
	const kept = await Promise.all(stores.map((store) => store.matchAll()));
	return kept.flat().reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
}

function inMegabytes(bytes: number): string {
	return new Intl.NumberFormat(document.documentElement.lang, {
		style: 'unit',
		unit: 'megabyte',
		maximumFractionDigits: 1
	}).format(bytes / 1_000_000);
}
