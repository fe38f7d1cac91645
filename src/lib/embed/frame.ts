/**
 * The one script of an embedded chart, classic because modules never run in a frame with
 * `sandbox="allow-scripts"`. It takes the theme and plainness from the query and tells the page
 * around how high the chart is. It stands in the head, so that no reader sees the wrong theme first.
 * `data-scripted` on the root shows what works with script only.
 */
import { layOutWhatIsPressed } from '../opened-ahead';
import { offerExploring } from './explore-offer';
import { asksForHeight, childIdIn, heightMessages, secretIn } from './height-messages';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if (query.has('plain')) root.dataset['plain'] = '';
root.dataset['scripted'] = '';
// WordPress lets no frame scroll or be higher than a certain height: there the content scrolls by itself.
if (secretIn(location.hash) !== null) root.dataset['clamped'] = '';

let spoken = 0;

/**
 * The height the content needs, in whole pixels; 0 while the frame has no width. A scroll bar would
 * narrow the content, and a frame of the resulting height would keep its bar for ever, so the
 * content is measured without one.
 */
function heightOf(content: HTMLElement): number {
	if (innerWidth === 0) return 0;
	const barred = innerWidth > root.clientWidth;
	if (barred) root.style.overflow = 'hidden';
	const { height } = content.getBoundingClientRect();
	if (barred) root.style.overflow = '';
	return Math.ceil(height);
}

function tell(content: HTMLElement, when: 'changed' | 'asked') {
	const height = heightOf(content);
	if (height === 0 || (when === 'changed' && height === spoken)) return;
	spoken = height;
	const messages = heightMessages(height, {
		id: content.dataset['embed'] ?? '',
		address: location.href,
		childId: childIdIn(location.search),
		secret: secretIn(location.hash)
	});
	for (const message of messages) parent.postMessage(message, '*');
}

/** WordPress keeps its frames from leading the reader away, and follows a link that it is told of. */
function followInWordPress(event: MouseEvent) {
	const secret = secretIn(location.hash);
	const link = event.target instanceof Element && event.target.closest('a[target="_top"]');
	if (secret === null || !(link instanceof HTMLAnchorElement)) return;
	event.preventDefault();
	parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}

function begin() {
	const content = document.querySelector<HTMLElement>('[data-embed]');
	if (!content) return;
	offerExploring(content);
	if (parent === window) return;
	const tellChanged = () => {
		tell(content, 'changed');
	};
	const tellAnyway = () => {
		tell(content, 'asked');
	};
	// A frame out of sight is not laid out by itself: besides the observer, ask at every turn.
	new ResizeObserver(tellChanged).observe(content);
	addEventListener('resize', tellChanged);
	content.addEventListener('toggle', tellChanged, true);
	void document.fonts.ready.then(tellChanged);
	// Once more for a host that has only now begun to listen.
	addEventListener('load', tellAnyway);
	addEventListener('message', ({ source, data }) => {
		if (source === parent && asksForHeight(data)) tellAnyway();
	});
	addEventListener('click', followInWordPress);
	tellChanged();
}

layOutWhatIsPressed();
addEventListener('DOMContentLoaded', begin);
