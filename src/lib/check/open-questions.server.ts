/** Questions that one body can answer. */
export interface QuestionGroup {
	/** Who could: “With the Committee”. */
	who: string;
	questions: string[];
}

const heading = '## 4. Questions an editor must settle';

/**
 * The open questions of the editorial dossier, by who could answer them. Throws an Error when the
 * section is not there or holds none, so that the page can never say that all is settled by mistake.
 */
export function openQuestions(dossier: string): QuestionGroup[] {
	const [, after] = dossier.split(`${heading}\n`);
	const section = after?.split('\n## ')[0] ?? '';
	const groups: QuestionGroup[] = [];
	for (const line of section.split('\n')) {
		const question = /^\d+\.\s+(.+)$/.exec(line)?.[1];
		if (question !== undefined) groups.at(-1)?.questions.push(plain(question));
		else if (line.endsWith(':')) groups.push({ who: line.slice(0, -1), questions: [] });
	}
	if (groups.length === 0 || groups.some(({ questions }) => questions.length === 0)) {
		throw new Error(`data/DOSSIER.md: no open questions below "${heading}"`);
	}
	return groups;
}

/** A line without its Markdown: no code marks, no citations. */
function plain(text: string): string {
	return text.replaceAll('`', '').replaceAll(/\s*\[@[^\]]*\]/g, '');
}
