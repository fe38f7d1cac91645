import { readMessage, type LessonMessage } from './lesson-message';

/** The windows of a lesson, in one browser and without a network. */
export interface LessonChannel {
	say: (message: LessonMessage) => void;
	close: () => void;
}

/**
 * Joins the windows of a lesson. What is not one of our messages is not heard; a browser that has no
 * such channel gets one on which nobody answers.
 */
export function openChannel(onmessage: (message: LessonMessage) => void): LessonChannel {
	if (!('BroadcastChannel' in globalThis)) return { say: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel('any-place-any-time/present');
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = readMessage(data);
		if (message) onmessage(message);
	};
	return {
		say: (message) => {
			channel.postMessage(message);
		},
		close: () => {
			channel.close();
		}
	};
}
