import { m } from '$lib/paraglide/messages';

const names: Readonly<Record<string, () => string>> = {
	visits: m.source_table_visits,
	states: m.source_table_states,
	events: m.source_table_events,
	ties: m.source_table_ties,
	counts: m.source_table_counts,
	claims: m.source_table_claims,
	quotes: m.source_table_quotes,
	articles: m.source_table_articles,
	glossary: m.source_table_glossary,
	public_statements: m.source_table_public_statements,
	publication: m.source_table_publication
};

/** What a table of the record holds, as a heading; the name of its file where there is no better one. */
export function sourceTableName(table: string): string {
	return names[table]?.() ?? table;
}
