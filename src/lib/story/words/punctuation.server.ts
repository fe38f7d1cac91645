import type { Element, ElementContent } from 'hast';
import { element, letters } from './directive-html.server';

/** Marks that open in front of a word, at the end of what stands before it. */
const opening = /[\p{Ps}\p{Pi}]+$/u;

/** Marks that close behind a word, and the ending of a possessive. */
const closing = /^(?:’s\b|[\p{Pe}\p{Pf}\p{Po}\p{Pd}])+/u;

/**
 * Keeps punctuation on the line of the button it touches. A button is a box to the browser, which may
 * break a line in front of it and behind it, so that a comma would begin the next line.
 */
export function keepMarksWithButtons(written: readonly ElementContent[]): ElementContent[] {
	const nodes = withTextsJoined(written);
	return nodes.flatMap((node, index) => {
		if (node.type === 'text') {
			const cut = node.value.slice(
				marksBehind(nodes[index - 1], node).length,
				node.value.length - marksBefore(node, nodes[index + 1]).length
			);
			return cut === '' ? [] : [letters(cut)];
		}
		const before = marksBefore(nodes[index - 1], node);
		const behind = marksBehind(node, nodes[index + 1]);
		if (before === '' && behind === '') return [node];
		const kept = [before, node, behind].flatMap((part) =>
			typeof part === 'string' ? (part === '' ? [] : [letters(part)]) : [part]
		);
		return [element('span', { className: ['kept'] }, kept)];
	});
}

function marksBefore(text: ElementContent | undefined, button: ElementContent | undefined): string {
	if (text?.type !== 'text' || !isButton(button)) return '';
	return opening.exec(text.value)?.[0] ?? '';
}

function marksBehind(button: ElementContent | undefined, text: ElementContent | undefined): string {
	if (text?.type !== 'text' || !isButton(button)) return '';
	return closing.exec(text.value)?.[0] ?? '';
}

function isButton(node: ElementContent | undefined): node is Element {
	return node?.type === 'element' && node.tagName === 'button';
}

/** A directive that leaves no trace leaves two texts side by side. */
function withTextsJoined(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.reduce<ElementContent[]>((joined, node) => {
		const last = joined.at(-1);
		if (node.type !== 'text' || last?.type !== 'text') return [...joined, node];
		return [...joined.slice(0, -1), letters(last.value + node.value)];
	}, []);
}
