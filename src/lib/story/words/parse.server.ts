import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { nearMisses } from '../../record/near-misses';
import type { Report } from './fault.server';

/** A directive inside a sentence: `:fact[…]`. */
export type TextDirective = Extract<PhrasingContent, { type: 'textDirective' }>;
/** A directive on a line of its own: `::title[…]`. */
export type LeafDirective = Extract<RootContent, { type: 'leafDirective' }>;

/** A file of words cut at its headings, before any directive is resolved. */
export interface Outline {
	title: readonly PhrasingContent[];
	sections: readonly OutlineSection[];
}

/** One `## id` and what stands below it. */
export interface OutlineSection {
	id: string;
	/** Line of the heading. */
	line: number;
	/** `::title[…]` and its kind, by name. */
	fields: ReadonlyMap<string, LeafDirective>;
	/** Everything else, in order. */
	body: readonly RootContent[];
}

const parser = unified().use(remarkParse).use(remarkDirective).use(withoutHtml);

/**
 * Cuts Markdown into a title and sections. Tags in it are read as text, never as markup.
 *
 * @param fieldNames leaf directives that describe the section (`title`) instead of standing in its text
 * @param report told of wrong heading levels, content outside a section, and fields given twice
 */
export function outline(markdown: string, fieldNames: readonly string[], report: Report): Outline {
	const root: Root = parser.parse(markdown);
	const title = root.children.find((node) => node.type === 'heading' && node.depth === 1);
	if (title === undefined) report(1, 'the file has no # title');
	const sections: OpenSection[] = [];
	for (const node of root.children) {
		if (node === title) {
			if (sections.length > 0) report(lineOf(node), 'the # title must come first');
		} else if (node.type === 'heading') {
			if (node.depth === 2) sections.push(openSection(node));
			else
				report(
					lineOf(node),
					`${'#'.repeat(node.depth)} has no place here: # is the title, ## a section`
				);
		} else {
			const section = sections.at(-1);
			if (section === undefined)
				report(lineOf(node), 'this stands before the first ## and belongs to nothing');
			else put(node, section, fieldNames, report);
		}
	}
	return { title: title?.type === 'heading' ? title.children : [], sections };
}

/** The line an editor shows for a node. */
export function lineOf(node: { position?: Root['position'] }): number {
	return node.position?.start.line ?? 1;
}

/** The letters of a node without its markup. */
export function lettersOf(node: PhrasingContent | Heading | LeafDirective): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(lettersOf).join('') : '';
}

interface OpenSection extends OutlineSection {
	fields: Map<string, LeafDirective>;
	body: RootContent[];
}

function openSection(heading: Heading): OpenSection {
	return { id: lettersOf(heading).trim(), line: lineOf(heading), fields: new Map(), body: [] };
}

function put(
	node: RootContent,
	section: OpenSection,
	names: readonly string[],
	report: Report
): void {
	if (node.type !== 'leafDirective' || node.name === 'quote') {
		section.body.push(node);
	} else if (!names.includes(node.name)) {
		const meant = nearMisses(node.name, [...names, 'quote']);
		report(lineOf(node), `::${node.name}: no such directive${meant}`);
	} else if (section.fields.has(node.name)) {
		report(lineOf(node), `::${node.name}: ${section.id} has one already`);
	} else {
		section.fields.set(node.name, node);
	}
}

function withoutHtml(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [
		...(data.micromarkExtensions ?? []),
		{ disable: { null: ['htmlFlow', 'htmlText'] } }
	];
}
