import scrollama from 'scrollama';
import { activeStep, readingLine } from './active-step';

/** The room that words have in the viewport, px from its top. */
export interface WordsRoom {
	top: number;
	bottom: number;
}

/** A running watch over the steps of a story. */
export interface StepWatch {
	/** Look again, after anything that moved the page without scrolling it. */
	check: () => void;
	stop: () => void;
}

/** What scrollama 3.2 does beyond its own type declarations: an offset in px that can be changed. */
interface Alarm {
	setup: (options: { step: HTMLElement[]; offset: string }) => Alarm;
	onStepEnter: (wake: () => void) => Alarm;
	onStepExit: (wake: () => void) => Alarm;
	offset: (line: string) => Alarm;
	destroy: () => void;
}

/** The bars of a browser take less than this part of a screen's height, even of a phone that lies. */
const barShare = 0.25;

/**
 * Tells which step is being read, whenever that changes. Scrollama is only the alarm clock: it wakes
 * this module when a step crosses the reading line, and the answer is then computed from the
 * positions of all steps, because a jump wakes only for the step landed on. This is the only place
 * that creates a scroller; its `destroy()` leaves a listener behind, so a page makes one watch.
 *
 * @param sections The steps' elements in reading order.
 * @param room Measures the room of the words, now.
 * @param onread Called with the index of the step being read, at the start and at every change.
 * @param onrest Called when scrolling has ended and `onread` has heard of it. Not in browsers without
 *   `scrollend`.
 */
export function watchSteps(
	sections: HTMLElement[],
	room: () => WordsRoom,
	onread: (index: number) => void,
	onrest: () => void
): StepWatch {
	let line = 0;
	let current = -1;

	function indexNow(): number {
		return activeStep(
			sections.map((section) => section.getBoundingClientRect().top),
			line
		);
	}

	function look() {
		const index = indexNow();
		if (index === current) return;
		current = index;
		onread(index);
	}

	// A step that enters and one that leaves wake in the same frame, and scrollama itself measures the
	// page between the two; what the answer changes must not be laid out in between, nor in the frame
	// that is on its way.
	let waiting: ReturnType<typeof setTimeout> | undefined;
	function check() {
		waiting ??= setTimeout(() => {
			waiting = undefined;
			look();
		});
	}

	function measure() {
		const { top, bottom } = room();
		line = readingLine(top, bottom);
	}

	let screen = { width: innerWidth, height: innerHeight };

	/** A bar of the browser that goes or comes back leaves the screen as it is. */
	function hasOtherScreen(): boolean {
		const change = Math.abs(innerHeight - screen.height);
		return innerWidth !== screen.width || change > barShare * screen.height;
	}

	/** A screen that is turned, split or zoomed lays all words out anew, and browsers then lose the reader's place. */
	function keepPlace() {
		if (!hasOtherScreen()) return;
		screen = { width: innerWidth, height: innerHeight };
		if (indexNow() !== current) sections[current]?.scrollIntoView({ block: 'start' });
	}

	// Scrollama's triggers are stale once the viewport has another height; a new offset renews them.
	function resized() {
		measure();
		keepPlace();
		alarm.offset(`${String(line)}px`);
		look();
	}

	measure();
	const alarm = scrollama() as unknown as Alarm;
	alarm
		.setup({ step: sections, offset: `${String(line)}px` })
		.onStepEnter(check)
		.onStepExit(check);
	look();

	const listening = new AbortController();
	const { signal } = listening;
	addEventListener('resize', resized, { signal });
	addEventListener(
		'scrollend',
		() => {
			check();
			setTimeout(() => {
				if (!signal.aborted) onrest();
			});
		},
		{ signal }
	);
	addEventListener('pageshow', resized, { signal });

	return {
		check: resized,
		stop: () => {
			listening.abort();
			clearTimeout(waiting);
			alarm.destroy();
		}
	};
}
