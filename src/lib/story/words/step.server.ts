import type { Paragraph, PhrasingContent } from 'mdast';
import type { Setting } from './directive-pass.server';
import { renderPlain, renderProse, type Rendered } from './directive-render.server';
import type { StepWords } from './words';
import { countWords } from './count.server';
import { lineOf, type OutlineSection } from './parse.server';

/** What every step says besides its text, each as `::name[…]`. */
export const stepFields = ['title', 'subtitle', 'description', 'notes'] as const;

/** A step has at most so many words, quotations included. */
const longestText = 60;

/** One section of a chapter as a step; whatever it lacks is reported. */
export function readStep(section: OutlineSection, setting: Setting): StepWords {
	const { id } = section;
	const report = (what: string): void => {
		setting.report(section.line, what);
	};
	for (const name of stepFields) {
		const field = section.fields.get(name);
		if (field === undefined) report(`${id} has no ::${name}[…]`);
		else if (field.children.length === 0) setting.report(lineOf(field), `::${name}[]: is empty`);
	}
	const plain = (name: (typeof stepFields)[number]): Rendered =>
		renderPlain(section.fields.get(name)?.children ?? [], setting);
	const title = plain('title');
	const subtitle = plain('subtitle');
	const body = renderProse(section.body, id, setting);
	const description = plain('description');
	const notes = renderProse(
		[paragraphOf(section.fields.get('notes')?.children ?? [])],
		`${id}-notes`,
		setting
	);
	if (countWords(body.text) === 0) report(`${id} has no text`);
	if (body.wordCount > longestText) {
		report(`${id} has ${body.wordCount} words, more than ${longestText}`);
	}
	const inOrder = [title, subtitle, body, description];
	const citations = merge(inOrder.map((part) => part.citations));
	if (citations.length === 0) report(`${id} cites no source`);
	return {
		id,
		title: title.text,
		subtitle: subtitle.text,
		html: body.html,
		text: body.text,
		description: description.text,
		notes: notes.html,
		citations,
		notesCitations: notes.citations.filter((source) => !citations.includes(source)),
		facts: merge(inOrder.map((part) => part.facts)),
		textFacts: body.facts,
		notesFacts: notes.facts,
		terms: body.terms,
		quotes: body.quotes,
		sensitive: body.sensitive,
		wordCount: body.wordCount
	};
}

function paragraphOf(children: readonly PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children: [...children] };
}

function merge(lists: readonly (readonly string[])[]): string[] {
	return [...new Set(lists.flat())];
}
