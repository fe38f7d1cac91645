/**
 * The words of the story as plain data, ready for any rendering: read and checked at build time by
 * `words.server.ts`, shown as they are by pages. Nothing here needs a script.
 */
export interface StoryWords {
	locale: string;
	opening: PageWords<OpeningSection>;
	/** In reading order. */
	chapters: readonly ChapterWords[];
	closing: PageWords<ClosingSection>;
	method: PageWords<MethodSection>;
	newsroom: PageWords<NewsroomSection>;
	/** The pages for teachers by the names of their files: `teach-lesson-45`. */
	teach: ReadonlyMap<string, PageWords<string>>;
}

/** One chapter: its heading, and its steps in the order of `steps.ts`. */
export interface ChapterWords {
	id: string;
	title: string;
	steps: readonly StepWords[];
}

/** What a piece of words refers to, as ids of the record, each once and in reading order. */
export interface References {
	/** Sources: those cited, those of the facts and those of the quotations. */
	citations: readonly string[];
	facts: readonly string[];
	/** Glossary slugs. */
	terms: readonly string[];
	quotes: readonly string[];
}

/** Everything one step says. Titles and descriptions are plain text, to be escaped by whoever shows them. */
export interface StepWords extends References {
	id: string;
	/** The finding, as the headline of the chart. */
	title: string;
	/** What a mark stands for, in one line. */
	subtitle: string;
	/** The text, safe to insert: anything in it that looks like markup has been escaped. */
	html: string;
	/** The text without markup, pop-overs and set-off quotations. */
	text: string;
	/** What the chart shows now, for people who do not see it. */
	description: string;
	/** For teachers; safe to insert. */
	notes: string;
	/** Facts of the text: a page that shows it holds what they open, see `fact-notes.server.ts`. */
	textFacts: readonly string[];
	/** The same for the notes. */
	notesFacts: readonly string[];
	/** Sources of the notes that the step itself does not cite. */
	notesCitations: readonly string[];
	/** The text has a passage that a class may want to skip. */
	sensitive: boolean;
	/** Words in the text, set-off quotations included. */
	wordCount: number;
}

/** A page that is not a step: its heading and its named sections. */
export interface PageWords<Section extends string> {
	title: string;
	sections: Readonly<Record<Section, SectionWords>>;
}

/** One named section of a page. */
export interface SectionWords extends References {
	/** Each of them opens what it is: a page that shows the section holds that, see `fact-notes.server.ts`. */
	facts: readonly string[];
	/** Its heading or label as plain text; null where it has none. */
	title: string | null;
	/** Safe to insert. */
	html: string;
	/** The same block by block, for files that are no web pages. */
	blocks: readonly TextBlock[];
	text: string;
	wordCount: number;
}

/** A paragraph, or an item of a list, as plain text. */
export interface TextBlock {
	kind: 'paragraph' | 'item';
	text: string;
}

/** The sections `opening.md` must have, in this order. */
export const openingSections = [
	'lede',
	'standfirst',
	'content-note',
	'way-scroll',
	'way-steps',
	'way-article',
	'way-class'
] as const;

/** The sections `closing.md` must have, in this order. */
export const closingSections = ['go-on', 'check', 'licence', 'cite'] as const;

/** The sections `method.md` must have, in this order. */
export const methodSections = [
	'lede',
	'record',
	'verdicts',
	'confidence',
	'unverified',
	'settle',
	'left-out',
	'sensitive',
	'makers',
	'licence',
	'errors'
] as const;

/** The sections `newsroom.md` must have, in this order. */
export const newsroomSections = [
	'lede',
	'choose',
	'frozen',
	'fit',
	'wordpress',
	'ghost',
	'drupal',
	'arc',
	'google-docs',
	'powerpoint',
	'privacy',
	'policy',
	'licence',
	'hosts'
] as const;

/** The name of a section of the opening. */
export type OpeningSection = (typeof openingSections)[number];
/** The name of a section of the closing page. */
export type ClosingSection = (typeof closingSections)[number];
/** The name of a section of the page on method. */
export type MethodSection = (typeof methodSections)[number];
/** The name of a section of the newsroom's gallery. */
export type NewsroomSection = (typeof newsroomSections)[number];
