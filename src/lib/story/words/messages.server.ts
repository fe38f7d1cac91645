import type { Report } from './fault.server';

/**
 * Reports every interface string that holds a figure: numbers and dates reach a message as
 * parameters, from the record.
 *
 * @param json the text of `messages.json`
 */
export function checkMessages(json: string, report: Report): void {
	for (const [key, message] of Object.entries(JSON.parse(json) as Record<string, unknown>)) {
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
