import type { Setting } from './directive-pass.server';
import { closingSections, openingSections, type StoryWords } from './words';
import { readChapter, type ChapterOutline } from './chapter.server';
import { faultList } from './fault.server';
import { checkMessages } from './messages.server';
import { nearMisses } from '../../record/near-misses';
import { readPage } from './page.server';

/** The words of one language as they are written, and what they are joined to. */
export interface StoryInput extends Omit<Setting, 'report'> {
	locale: string;
	/** Texts by file name without its folder: `visits.md`, `messages.json`. */
	files: ReadonlyMap<string, string>;
	chapters: readonly ChapterOutline[];
}

/**
 * The words of the whole story in one language.
 *
 * @throws Error with every fault in every file, as `src/content/en/visits.md:31 what is wrong`
 */
export function readStory(input: StoryInput): StoryWords {
	const { locale, files, chapters } = input;
	const faults = faultList();
	const reportFor = (name: string): Setting['report'] =>
		faults.reportFor(`src/content/${locale}/${name}`);
	const read = <Words>(
		id: string,
		reader: (markdown: string, setting: Setting) => Words
	): Words => {
		const report = reportFor(`${id}.md`);
		const markdown = files.get(`${id}.md`);
		if (markdown !== undefined) return reader(markdown, { ...input, report });
		report(1, 'there is no such file');
		// One fault says it all; what the empty file lacks besides need not be told.
		return reader('', { ...input, report: () => undefined });
	};
	const words: StoryWords = {
		locale,
		opening: read('opening', (markdown, setting) =>
			readPage(markdown, 'opening', openingSections, setting)
		),
		chapters: chapters.map((chapter) =>
			read(chapter.id, (markdown, setting) => readChapter(markdown, chapter, setting))
		),
		closing: read('closing', (markdown, setting) =>
			readPage(markdown, 'closing', closingSections, setting)
		)
	};
	const expected = ['opening', 'closing', ...chapters.map(({ id }) => id)].map((id) => `${id}.md`);
	for (const [name, text] of files) {
		if (name === 'messages.json') checkMessages(text, reportFor(name));
		else if (name.endsWith('.md') && !expected.includes(name)) {
			reportFor(name)(1, `no chapter has this name${nearMisses(name, expected)}`);
		}
	}
	faults.throwIfAny();
	return words;
}
