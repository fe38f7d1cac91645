import type { Report } from './fault.server';
import { readJson } from './json.server';

/**
 * Reports every interface string that holds a figure: numbers and dates reach a message as
 * parameters, from the record.
 *
 * @param json the text of `messages.json`
 * @param report told as well when the text is not JSON, or no messages by name
 */
export function checkMessages(json: string, report: Report): void {
	const messages = readJson(json, report);
	if (messages === undefined) return;
	if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) {
		report(1, 'holds no messages; expected an object of strings by key');
		return;
	}
	for (const [key, message] of Object.entries<unknown>({ ...messages })) {
		if (key.startsWith('$')) continue;
		for (const text of textsIn(message)) {
			const figure = /\p{N}+/u.exec(text.replaceAll(/\{[^}]*\}/g, ''));
			if (figure !== null) {
				report(lineOfKey(json, key), `${key}: "${figure[0]}" must come as a parameter`);
			}
		}
	}
}

/** A message is a string, or variants whose strings stand under `match`. */
function textsIn(message: unknown): string[] {
	if (typeof message === 'string') return [message];
	if (Array.isArray(message)) return message.flatMap(textsIn);
	if (typeof message !== 'object' || message === null) return [];
	return 'match' in message ? Object.values(message.match ?? {}).flatMap(textsIn) : [];
}

function lineOfKey(json: string, key: string): number {
	const line = json.split('\n').findIndex((text) => text.trimStart().startsWith(`"${key}"`));
	return line === -1 ? 1 : line + 1;
}
