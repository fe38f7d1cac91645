const texts = import.meta.glob<string>(['/data/*.csv', '/data/*.json', '/data/DOSSIER.md'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of the record as they are written, by name: `visits.csv`, `sources.json`, `DOSSIER.md`. */
export const dataFiles: ReadonlyMap<string, string> = new Map(
	Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text])
);

/** The text of one file of the record. Throws an Error naming a file that is not there. */
export function dataFile(name: string): string {
	const text = dataFiles.get(name);
	if (text === undefined) throw new Error(`data/${name}: there is no such file`);
	return text;
}
