import type { ElementContent } from 'hast';
import {
	correctedHtml,
	definitionHtml,
	factHtml,
	openFactHtml,
	quoteFigure,
	quoteInline,
	termHtml
} from './directive-html.server';
import type { Pass } from './directive-pass.server';
import { countWords } from './count.server';
import { nearMisses } from '../../record/near-misses';
import { bareNumbers } from './numbers.server';
import { lettersOf, lineOf, type LeafDirective, type TextDirective } from './parse.server';
import type { SaidFact, Source } from './words-record';

/** What may be written inside a sentence, and the attributes each may carry. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
	fact: ['at', 'as', 'qualifier'],
	term: ['id'],
	cite: [],
	quote: [],
	corrected: []
};

/** A quotation, set off or inside a sentence, has at most so many words. */
const longestQuote = 30;

/** A button does not break over lines, so the label of a term has at most so many letters. */
const longestLabel = 24;

/** A directive inside a sentence as HTML; what it refers to is noted in the pass, and so is any fault. */
export function resolveInline(node: TextDirective, pass: Pass): ElementContent[] {
	const known = attributesOf[node.name];
	if (known === undefined) {
		const meant = nearMisses(node.name, Object.keys(attributesOf));
		pass.report(lineOf(node), `:${node.name}: no such directive${meant}`);
		return [];
	}
	for (const name of Object.keys(node.attributes ?? {})) {
		if (known.includes(name)) continue;
		pass.report(lineOf(node), `:${node.name}: does not take ${name}=${nearMisses(name, known)}`);
	}
	if (pass.kind === 'plain' && node.name !== 'fact' && node.name !== 'cite') {
		pass.report(lineOf(node), `:${node.name}: not allowed in a line of plain text`);
		return [];
	}
	switch (node.name) {
		case 'fact':
			return resolveFact(node, pass);
		case 'cite':
			return resolveCite(node, pass);
		case 'term':
			return resolveTerm(node, pass);
		case 'corrected':
			return resolveCorrected(node, pass);
		default:
			return resolveQuote(node, pass, 'in sentence');
	}
}

/** `quote[id]`, set off as a figure or inside a sentence. */
export function resolveQuote(
	node: TextDirective | LeafDirective,
	pass: Pass,
	place: 'set off' | 'in sentence'
): ElementContent[] {
	const id = labelOf(node);
	const quote = pass.record.quotes.get(id);
	if (quote === undefined) {
		const meant = nearMisses(id, [...pass.record.quotes.keys()]);
		pass.report(lineOf(node), `quote[${id}]: no such quotation${meant}`);
		return [];
	}
	const words = countWords(quote.words);
	if (words > longestQuote) {
		pass.report(lineOf(node), `quote[${id}]: ${words} words, more than ${longestQuote}`);
	}
	const source = sourceOf(quote.source, node, pass);
	if (source === null) return [];
	pass.quotes.add(id);
	pass.citations.add(quote.source);
	return place === 'set off'
		? [quoteFigure(id, quote, source, pass.labels)]
		: quoteInline(id, quote, pass.labels);
}

function resolveFact(node: TextDirective, pass: Pass): ElementContent[] {
	const id = labelOf(node);
	const written = (name: string): string | null => node.attributes?.[name] ?? null;
	const form = { at: written('at'), as: written('as'), qualifier: written('qualifier') };
	let fact: SaidFact;
	try {
		fact = pass.record.fact(id, form);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		pass.report(lineOf(node), `:fact[${id}]: ${what}`);
		return [];
	}
	pass.facts.add(id);
	for (const source of fact.sources) {
		if (sourceOf(source, node, pass) !== null) pass.citations.add(source);
	}
	return [pass.kind === 'prose' ? openFactHtml(id, fact) : factHtml(id, fact)];
}

function resolveCite(node: TextDirective, pass: Pass): ElementContent[] {
	const ids = labelOf(node)
		.split(/\s+/)
		.filter((id) => id !== '');
	if (ids.length === 0) pass.report(lineOf(node), ':cite[]: names no source');
	for (const id of ids) if (sourceOf(id, node, pass) !== null) pass.citations.add(id);
	return [];
}

function resolveTerm(node: TextDirective, pass: Pass): ElementContent[] {
	const label = labelOf(node);
	const slug = node.attributes?.['id'] ?? slugOf(label);
	const term = pass.record.terms.get(slug);
	if (term === undefined) {
		const meant = nearMisses(slug, [...pass.record.terms.keys()]);
		pass.report(lineOf(node), `:term[${label}]: no such term ${slug}${meant}`);
		return [];
	}
	for (const { number } of label === term.name ? [] : bareNumbers(label, pass.numberWords)) {
		pass.report(lineOf(node), `:term[${label}]: "${number}" is not in its name, ${term.name}`);
	}
	if (label.length > longestLabel) {
		pass.report(
			lineOf(node),
			`:term[${label}]: ${label.length} letters, more than ${longestLabel}`
		);
	}
	const source = sourceOf(term.source, node, pass);
	if (source === null) return [];
	const target = `term-${pass.scope}-${slug}`;
	if (!pass.terms.has(slug)) {
		pass.definitions.push(definitionHtml(target, term, source, pass.labels));
	}
	pass.terms.add(slug);
	return [termHtml(label, target)];
}

/** `:corrected[id]` behind a passage: a mark that leads to the entry in `data/corrections.csv`. */
function resolveCorrected(node: TextDirective, pass: Pass): ElementContent[] {
	const id = labelOf(node);
	const date = pass.record.corrections.get(id);
	if (date === undefined) {
		const meant = nearMisses(id, [...pass.record.corrections.keys()]);
		pass.report(lineOf(node), `:corrected[${id}]: no such correction${meant}`);
		return [];
	}
	const href = `${pass.localize('/corrections/')}#${id}`;
	return [correctedHtml(id, href, pass.labels.corrected(date))];
}

function sourceOf(id: string, node: TextDirective | LeafDirective, pass: Pass): Source | null {
	const source = pass.record.sources.get(id);
	if (source !== undefined) return source;
	const meant = nearMisses(id, [...pass.record.sources.keys()]);
	pass.report(lineOf(node), `:${node.name}[${labelOf(node)}]: no such source ${id}${meant}`);
	return null;
}

function labelOf(node: TextDirective | LeafDirective): string {
	return lettersOf(node).trim();
}

function slugOf(label: string): string {
	return label
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
}
