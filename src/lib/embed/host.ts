/**
 * `/embed.js`, for pages that show our charts: gives every frame of ours the height its chart asks
 * for, and defines `<any-place-chart chart="…" step="…" theme="…" lang="…">`. One classic script
 * without parts of others; loading it twice does no harm.
 */
import { frameAddress, type FrameWish } from './frame-address';
import { heightIn } from './height-messages';

const name = 'any-place-chart';

const script = document.currentScript;
const base = script instanceof HTMLScriptElement && script.src ? new URL('.', script.src) : null;

/** The frames of our elements stand in shadow trees, where a search of the document does not look. */
const shadowed = new Map<HTMLIFrameElement, () => void>();

function frames(site: string): HTMLIFrameElement[] {
	return [...document.querySelectorAll('iframe'), ...shadowed.keys()].filter((frame) =>
		frame.src.startsWith(`${site}/`)
	);
}

function fit(frame: HTMLIFrameElement, height: number) {
	frame.setAttribute('scrolling', 'no');
	// The plain code of the gallery holds its frame between a least and a greatest height.
	frame.style.setProperty('min-height', '0', 'important');
	frame.style.setProperty('max-height', 'none', 'important');
	frame.style.setProperty('height', `${height}px`, 'important');
	shadowed.get(frame)?.();
}

function listen(site: string) {
	addEventListener('message', ({ source, origin, data }) => {
		// Of a sandboxed frame the origin is the word "null", so it is the window that counts.
		if (origin !== site && origin !== 'null') return;
		const height = heightIn(data);
		const frame = frames(site).find(({ contentWindow }) => contentWindow === source);
		if (frame && height !== undefined) fit(frame, height);
	});
	// Paper does not scroll: what waits to come into view is fetched before it is printed.
	addEventListener('beforeprint', () => {
		for (const frame of frames(site)) frame.loading = 'eager';
	});
	// Those that spoke before anybody listened.
	for (const frame of frames(site))
		frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}

/** A chart whose content, a picture and a link, stays until its frame has spoken. */
function elementAt(base: URL) {
	return class extends HTMLElement {
		static observedAttributes = ['chart', 'step', 'theme', 'lang'] satisfies (keyof FrameWish)[];

		#frame = document.createElement('iframe');
		#fallback = document.createElement('slot');

		constructor() {
			super();
			this.#frame.referrerPolicy = 'no-referrer';
			this.attachShadow({ mode: 'open' }).append(this.#fallback, this.#frame);
		}

		connectedCallback() {
			this.style.display ||= 'block';
			this.#show('fallback');
			shadowed.set(this.#frame, () => {
				this.#show('frame');
			});
			this.#load();
		}

		disconnectedCallback() {
			shadowed.delete(this.#frame);
		}

		attributeChangedCallback() {
			if (this.isConnected) this.#load();
		}

		#load() {
			const [chart, step, theme, lang] = ['chart', 'step', 'theme', 'lang'].map((wish) =>
				this.getAttribute(wish)
			);
			const address = frameAddress(base, { chart, step, theme, lang });
			if (address === this.#frame.getAttribute('src')) return;
			this.#show('fallback');
			this.#frame.title = this.title || (this.querySelector('img')?.alt ?? '');
			this.#frame.loading = 'lazy';
			if (address === null) this.#frame.removeAttribute('src');
			else this.#frame.src = address;
		}

		/** A frame that has not spoken has its width already, so that what it says is right. */
		#show(what: 'frame' | 'fallback') {
			const waiting = what === 'fallback';
			this.#fallback.style.display = waiting ? '' : 'none';
			Object.assign(this.#frame.style, {
				display: 'block',
				inlineSize: '100%',
				border: '0',
				position: waiting ? 'absolute' : '',
				visibility: waiting ? 'hidden' : ''
			});
			this.style.position = waiting ? 'relative' : '';
		}
	};
}

if (base && !customElements.get(name)) {
	listen(base.origin);
	customElements.define(name, elementAt(base));
}
