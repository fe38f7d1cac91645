import type { Setting } from './directive-pass.server';
import {
	closingSections,
	methodSections,
	newsroomSections,
	openingSections,
	type StoryWords
} from './words';
import { readChapter, type ChapterOutline } from './chapter.server';
import { faultList, type Report } from './fault.server';
import { checkMessages } from './messages.server';
import { readNumberWords } from './numbers.server';
import { nearMisses } from '../../record/near-misses';
import { readPage } from './page.server';
import { teachPages } from '../../teach/teach-pages';

/** The words of one language as they are written, and what they are joined to. */
export interface StoryInput extends Omit<Setting, 'report' | 'numberWords'> {
	locale: string;
	/** Texts by file name without its folder: `visits.md`, `messages.json`, `number-words.json`. */
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
	const reportFor = (name: string): Report => faults.reportFor(`src/content/${locale}/${name}`);
	const readFile = <Words>(
		name: string,
		reader: (text: string, report: Report) => Words
	): Words => {
		const report = reportFor(name);
		const text = files.get(name);
		if (text !== undefined) return reader(text, report);
		report(1, 'there is no such file');
		// One fault says it all; what the empty file lacks besides need not be told.
		return reader('', () => undefined);
	};
	const numberWords = readFile('number-words.json', readNumberWords);
	readFile('messages.json', checkMessages);
	const read = <Words>(id: string, reader: (markdown: string, setting: Setting) => Words): Words =>
		readFile(`${id}.md`, (markdown, report) => reader(markdown, { ...input, numberWords, report }));
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
		),
		method: read('method', (markdown, setting) =>
			readPage(markdown, 'method', methodSections, setting)
		),
		newsroom: read('newsroom', (markdown, setting) =>
			readPage(markdown, 'newsroom', newsroomSections, setting)
		),
		teach: new Map(
			[...teachPages].map(([id, sections]) => [
				id,
				read(id, (markdown, setting) => readPage(markdown, id, sections, setting))
			])
		)
	};
	const expected = [
		'opening',
		'closing',
		'method',
		'newsroom',
		...teachPages.keys(),
		...chapters.map(({ id }) => id)
	].map((id) => `${id}.md`);
	for (const name of files.keys()) {
		if (name.endsWith('.md') && !expected.includes(name)) {
			reportFor(name)(1, `no chapter has this name${nearMisses(name, expected)}`);
		}
	}
	faults.throwIfAny();
	return words;
}
