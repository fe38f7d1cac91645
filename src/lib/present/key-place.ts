import type { KeyPlace } from './commands';

/** The sheets that close by themselves; the controls of an exploring step stay open while one goes on. */
const openSheet = '[popover]:popover-open:not([popover="manual"])';

/** Where on the page a key goes down. */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
	const element = target instanceof Element ? target : null;
	if (element?.closest('input, select, textarea, [contenteditable]')) return 'field';
	if (document.querySelector(openSheet)) return 'overlay';
	return element?.closest('a, button, summary') ? 'control' : 'slide';
}
