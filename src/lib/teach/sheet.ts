import type { SectionWords } from '../story/words/words';
import type { StepId } from '../story/steps';

/** Words in a line, with the address they lead to: from the root of the site, or null. */
export interface Run {
	text: string;
	href: string | null;
}

/** A column of a table, and its part of the width in per cent. */
export interface Column {
	name: string;
	width: number;
}

/** One part of a sheet. Web page and word processor show the same parts in the same order. */
export type Block =
	/** `newPage`: begins a sheet of paper of its own. */
	| { kind: 'heading'; text: string; newPage: boolean }
	/** Prose from `src/content`. */
	| { kind: 'words'; words: SectionWords }
	/** Names and what belongs to them, as the head of a lesson plan has them. */
	| { kind: 'fields'; rows: readonly { name: string; runs: readonly Run[] }[] }
	/** `room`: whether empty cells are as high as a line or leave room to write. */
	| {
			kind: 'table';
			name: string;
			columns: readonly Column[];
			rows: readonly (readonly (readonly Run[])[])[];
			room: 'line' | 'writing' | 'page';
	  }
	/** Questions with ruled lines below. */
	| { kind: 'questions'; items: readonly { text: string; lines: number }[] }
	/** The picture of a step, without its title. */
	| { kind: 'picture'; step: StepId; alt: string };

/** A paper for a lesson: a page of the site, and a file to edit. */
export interface Sheet {
	/** Also its address: `/teach/worksheet/`. */
	id: string;
	title: string;
	/** What it is, in a sentence, for lists and for those who find it elsewhere. */
	about: string;
	blocks: readonly Block[];
}

/** Words that lead nowhere, as the runs of a cell. */
export function plain(text: string): Run[] {
	return text === '' ? [] : [{ text, href: null }];
}

/** Facts named in the prose of a sheet, whose pop-overs its page holds. */
export function factsIn({ blocks }: Sheet): string[] {
	return blocks.flatMap((block) => (block.kind === 'words' ? [...block.words.facts] : []));
}
