/** A chart as far as a correction can touch it: the rows it draws, by their addresses. */
export interface DrawnChart {
	chart: string;
	rows: ReadonlySet<string>;
}

/** A step as far as a correction can touch it: the facts it states, with the rows behind each. */
export interface StatedStep {
	id: string;
	chart: string;
	facts: readonly { id: string; rows: readonly string[] }[];
}

/** What a correction touches. */
export interface Affected {
	/** Ids of the steps whose words say it. */
	steps: string[];
	/** Addresses of charts from the root of the site: all that draw the row, and the steps that say it. */
	charts: string[];
}

/**
 * What a correction of these addresses touches. A cell touches the facts it is and the figures that
 * are computed from its row; a row touches all of its cells.
 */
export function affectedBy(
	where: readonly string[],
	steps: readonly StatedStep[],
	charts: readonly DrawnChart[]
): Affected {
	const said = steps.filter((step) => where.some((address) => isSaidBy(address, step)));
	const rows = where.map(rowOf);
	const drawing = charts.filter((chart) => rows.some((row) => chart.rows.has(row)));
	return {
		steps: said.map(({ id }) => id),
		charts: [
			...drawing.map(({ chart }) => `/embed/${chart}/`),
			...said.map(({ id, chart }) => `/embed/${chart}/${id}/`)
		]
	};
}

function isSaidBy(address: string, { id, facts }: StatedStep): boolean {
	if (address === `step/${id}`) return true;
	const isWholeRow = address === rowOf(address);
	return facts.some((fact) => {
		if (!fact.rows.includes(rowOf(address))) return false;
		const isComputed = rowOf(fact.id) !== rowOf(address);
		return isComputed || isWholeRow || wholeId(fact.id) === address;
	});
}

/** The row an address lies in: `visits/v01` for `visits/v01/start`. */
function rowOf(address: string): string {
	return address.split('/').slice(0, 2).join('/');
}

/** A fact with its column, which the words may leave out for counts. */
function wholeId(fact: string): string {
	const [table = '', , column] = fact.split('/');
	if (column !== undefined) return fact;
	return table === 'counts' ? `${fact}/value` : fact;
}
