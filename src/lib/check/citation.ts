/** Something of ours that can be cited: the record, or one table of it. */
export interface Citable {
	/** A key for bibliographies: `any-place-any-time-visits`. */
	key: string;
	title: string;
	/** Who made it, as one name. */
	author: string;
	version: string;
	/** The day of the record, `YYYY-MM-DD`. */
	released: string;
	/** Where it stands; null in a file that does not know where its copy is published. */
	url: string | null;
}

const licence = 'CC-BY-4.0';

/** As a Citation File Format file, version 1.2.0 (citation-file-format.github.io). */
export function citationCff({ title, author, version, released, url }: Citable): string {
	// A JSON string is a string in YAML, whatever is in it.
	const lines = [
		'cff-version: 1.2.0',
		'message: "If you use these data, please cite them as below."',
		'type: dataset',
		`title: ${JSON.stringify(title)}`,
		'authors:',
		`  - name: ${JSON.stringify(author)}`,
		`version: ${JSON.stringify(version)}`,
		`date-released: ${JSON.stringify(released)}`,
		`license: ${licence}`,
		...(url === null ? [] : [`url: ${JSON.stringify(url)}`])
	];
	return `${lines.join('\n')}\n`;
}

/** As a BibTeX entry. */
export function citationBibtex(work: Citable): string {
	const fields = [
		['author', `{${escapedForTex(work.author)}}`],
		['title', `{${escapedForTex(work.title)}}`],
		['year', work.released.slice(0, 4)],
		['month', work.released.slice(5, 7)],
		['version', escapedForTex(work.version)],
		['note', `${licence}; the record as of ${work.released}`],
		...(work.url === null ? [] : [['url', work.url]])
	];
	const lines = fields.map(([name = '', value = '']) => `\t${name} = {${value}}`);
	return `@misc{${work.key},\n${lines.join(',\n')}\n}\n`;
}

/** Letters that TeX would take for commands, as letters. */
function escapedForTex(text: string): string {
	return text.replaceAll(/[\\{}$&#^_%~]/g, (letter) => {
		if (letter === '\\') return String.raw`\textbackslash{}`;
		if (letter === '~') return String.raw`\textasciitilde{}`;
		if (letter === '^') return String.raw`\textasciicircum{}`;
		return `\\${letter}`;
	});
}
