import type { Setting } from './directive-pass.server';
import { renderPlain, renderProse } from './directive-render.server';
import type { PageWords, SectionWords } from './words';
import { outline, type OutlineSection } from './parse.server';
import { checkSections } from './sections.server';

/** The words of a page that is no chapter, with exactly these sections in this order. */
export function readPage<Section extends string>(
	markdown: string,
	page: string,
	sections: readonly Section[],
	setting: Setting
): PageWords<Section> {
	const { title, sections: found } = outline(markdown, ['title'], setting.report);
	checkSections(found, sections, 'section', setting.report);
	const words = (id: Section): SectionWords =>
		readSection(
			found.find((section) => section.id === id) ?? missing(id),
			`${page}-${id}`,
			setting
		);
	return {
		title: renderPlain(title, setting).text,
		sections: Object.fromEntries(sections.map((id) => [id, words(id)])) as Record<
			Section,
			SectionWords
		>
	};
}

function missing(id: string): OutlineSection {
	return { id, line: 1, fields: new Map(), body: [] };
}

function readSection(section: OutlineSection, scope: string, setting: Setting): SectionWords {
	const title = section.fields.get('title');
	const { html, blocks, text, wordCount, citations, facts, terms, quotes } = renderProse(
		section.body,
		scope,
		setting
	);
	return {
		title: title === undefined ? null : renderPlain(title.children, setting).text,
		html,
		blocks,
		text,
		wordCount,
		citations,
		facts,
		terms,
		quotes
	};
}
