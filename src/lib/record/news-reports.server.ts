import type { Source } from './sources.server';

/** One of the news reports from which the story began: the name claims and quotes know it by. */
export interface NewsReport {
	/** The id of the report in the bibliography. */
	id: string;
	/** The file name by which the tables refer to it. */
	file: string;
}

/** The news reports in the bibliography: entries `article-…` whose note names their file. */
export function newsReportsIn(sources: readonly Source[]): NewsReport[] {
	return sources.flatMap((source) => {
		const file = /\d{3}_[0-9a-f]+\.txt/.exec(source.note ?? '')?.[0];
		return source.id.startsWith('article-') && file ? [{ id: source.id, file }] : [];
	});
}
