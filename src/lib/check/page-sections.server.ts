import type { PageWords, SectionWords, StoryWords } from '../story/words/words';

/** A section of a page that is no step. */
export interface PageSection {
	/** Where its words are written: `opening.md, lede`. */
	where: string;
	/** The address of the page that shows it, from the root of the site. */
	from: string;
	section: SectionWords;
}

/** Every section of every page that is no step, in the order of the site. */
export function pageSections(words: StoryWords): PageSection[] {
	return [
		...sectionsOf('opening', '/', words.opening),
		...sectionsOf('closing', '/', words.closing),
		...sectionsOf('method', '/method/', words.method),
		...sectionsOf('newsroom', '/embed/', words.newsroom),
		...[...words.teach].flatMap(([id, page]) => sectionsOf(id, '/teach/', page))
	];
}

function sectionsOf(id: string, from: string, { sections }: PageWords<string>): PageSection[] {
	return Object.entries(sections).map(([name, section]) => ({
		where: `${id}.md, ${name}`,
		from,
		section
	}));
}
