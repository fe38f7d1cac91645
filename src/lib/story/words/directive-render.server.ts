import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { List, PhrasingContent, RootContent, Text } from 'mdast';
import { element, letters } from './directive-html.server';
import { startPass, type Pass, type Setting } from './directive-pass.server';
import { keepMarksWithButtons } from './punctuation.server';
import { resolveInline, resolveQuote } from './directive-resolve.server';
import type { References, TextBlock } from './words';
import { countWords } from './count.server';
import { nearMisses } from '../../record/near-misses';
import { bareNumbers } from './numbers.server';
import { lineOf } from './parse.server';

/** Words with their directives resolved. */
export interface Rendered extends References {
	/** Safe to insert. */
	html: string;
	/** The same block by block, as plain text. */
	blocks: readonly TextBlock[];
	/** Without markup, definitions and set-off quotations. */
	text: string;
	/** Words in the text and its set-off quotations. */
	wordCount: number;
	sensitive: boolean;
}

/** Paragraphs, lists, quotations and sensitive passages as HTML; `scope` as in `Pass`. */
export function renderProse(
	nodes: readonly RootContent[],
	scope: string,
	setting: Setting
): Rendered {
	const pass = startPass(scope, 'prose', setting);
	return finish(blocks(nodes, pass), pass);
}

/** A line of plain text, as in a title: facts and citations are allowed in it, nothing else. */
export function renderPlain(nodes: readonly PhrasingContent[], setting: Setting): Rendered {
	const pass = startPass('', 'plain', setting);
	return finish([element('p', {}, inlines(nodes, pass))], pass);
}

function finish(tree: ElementContent[], pass: Pass): Rendered {
	const textOf = (withQuotes: boolean): string =>
		tree
			.map((node) => lettersIn(node, withQuotes))
			.join('')
			.replaceAll(/\s+/g, ' ')
			.trim();
	return {
		html: toHtml({ type: 'root', children: tree }),
		blocks: tree.flatMap(textBlocks),
		text: textOf(false),
		wordCount: countWords(textOf(true)),
		citations: [...pass.citations],
		facts: [...pass.facts],
		terms: [...pass.terms],
		quotes: [...pass.quotes],
		sensitive: pass.sensitive
	};
}

/** What there is to read: no definitions, no marks, and set-off quotations only if asked for. */
function lettersIn(node: ElementContent, withQuotes: boolean): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'comment' || node.properties.popover !== undefined) return '';
	if (node.properties['dataCorrection'] !== undefined) return '';
	if (node.tagName === 'figcaption' || (node.tagName === 'figure' && !withQuotes)) return '';
	if (node.tagName === 'q') return `“${inside(node, withQuotes)}”`;
	return ['p', 'li', 'br'].includes(node.tagName)
		? `${inside(node, withQuotes)} `
		: inside(node, withQuotes);
}

/** Paragraphs and items of lists, however deep they stand; definitions and captions are left out. */
function textBlocks(node: ElementContent): TextBlock[] {
	if (node.type !== 'element' || node.properties.popover !== undefined) return [];
	if (node.tagName !== 'p' && node.tagName !== 'li') return node.children.flatMap(textBlocks);
	const text = inside(node, true).replaceAll(/\s+/g, ' ').trim();
	return [{ kind: node.tagName === 'p' ? 'paragraph' : 'item', text }];
}

function inside(node: Element, withQuotes: boolean): string {
	return node.children.map((child) => lettersIn(child, withQuotes)).join('');
}

function blocks(nodes: readonly RootContent[], pass: Pass): ElementContent[] {
	return nodes.flatMap((node) => {
		const block = oneBlock(node, pass);
		return [...block, ...pass.definitions.splice(0)];
	});
}

function oneBlock(node: RootContent, pass: Pass): ElementContent[] {
	switch (node.type) {
		case 'paragraph':
			return [element('p', {}, inlines(node.children, pass))];
		case 'list':
			return [listOf(node, pass)];
		case 'leafDirective':
			return node.name === 'quote' ? resolveQuote(node, pass, 'set off') : misplaced(node, pass);
		case 'containerDirective':
			if (node.name !== 'sensitive') return misplaced(node, pass);
			pass.sensitive = true;
			return [element('div', { dataSensitive: '' }, blocks(node.children, pass))];
		default:
			return misplaced(node, pass);
	}
}

function listOf(list: List, pass: Pass): Element {
	const items = list.children.map(({ children }) => {
		const lines = children.flatMap((child) =>
			child.type === 'paragraph' ? inlines(child.children, pass) : misplaced(child, pass)
		);
		return element('li', {}, lines);
	});
	return element(list.ordered === true ? 'ol' : 'ul', {}, items);
}

function inlines(nodes: readonly PhrasingContent[], pass: Pass): ElementContent[] {
	const written = nodes.flatMap((node, i) => {
		const next = nodes[i + 1];
		if (node.type !== 'text') return oneInline(node, pass);
		// A citation leaves no trace in the sentence, so the space in front of it must go too.
		const beforeCite = next?.type === 'textDirective' && next.name === 'cite';
		return oneText(node, beforeCite ? node.value.trimEnd() : node.value, pass);
	});
	return keepMarksWithButtons(written);
}

function oneInline(node: Exclude<PhrasingContent, { type: 'text' }>, pass: Pass): ElementContent[] {
	if (node.type === 'textDirective') return resolveInline(node, pass);
	if (pass.kind === 'plain') return misplaced(node, pass);
	switch (node.type) {
		case 'emphasis':
			return [element('em', {}, inlines(node.children, pass))];
		case 'strong':
			return [element('strong', {}, inlines(node.children, pass))];
		case 'break':
			return [element('br', {}, [])];
		case 'link':
			if (!/^(https:\/\/|\/|#)/.test(node.url)) {
				pass.report(lineOf(node), `(${node.url}): a link starts with https://, / or #`);
			}
			return [element('a', { href: pass.localize(node.url) }, inlines(node.children, pass))];
		default:
			return misplaced(node, pass);
	}
}

function oneText(node: Text, value: string, pass: Pass): ElementContent[] {
	const lineAt = (offset: number): number =>
		lineOf(node) + value.slice(0, offset).split('\n').length - 1;
	for (const { number, offset } of bareNumbers(value, pass.numberWords)) {
		pass.report(lineAt(offset), `"${number}": a number must come from the record, as :fact[…]`);
	}
	const unread = /:+[a-z]+[[{]/i.exec(value);
	if (unread !== null) {
		const rule = '“::” must start a line and its brackets close on that line';
		pass.report(lineAt(unread.index), `${unread[0]}…: not read as a directive; ${rule}`);
	}
	return [letters(value)];
}

function misplaced(node: RootContent, pass: Pass): ElementContent[] {
	if (node.type === 'containerDirective') {
		const meant = nearMisses(node.name, ['sensitive']);
		pass.report(lineOf(node), `:::${node.name}: no such directive${meant}`);
	} else {
		const place = pass.kind === 'plain' ? 'a line of plain text' : 'the text';
		const name = node.type === 'leafDirective' ? `::${node.name}` : `"${node.type}"`;
		pass.report(lineOf(node), `${name}: not allowed in ${place}`);
	}
	return [];
}
