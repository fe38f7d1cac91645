/** One thing wrong with the record, and where: the line is that of the file, counted from one. */
export interface Fault {
	file: string;
	line: number;
	column?: string;
	value?: string;
	/** What is wrong and what is expected, completing the sentence that the value begins. */
	problem: string;
}

/** One fault on one line, as a person reads it: `data/visits.csv:14 start: "2002-13" is not …`. */
export function faultInWords({ file, line, column, value, problem }: Fault): string {
	const place = column === undefined ? `${file}:${line}` : `${file}:${line} ${column}`;
	return value === undefined ? `${place}: ${problem}` : `${place}: "${value}" ${problem}`;
}

/** Everything that is wrong with the record, thrown together so that one build names it all. */
export class RecordError extends Error {
	override name = 'RecordError';

	constructor(readonly faults: readonly Fault[]) {
		super(
			[
				`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the record:`,
				...faults.map(faultInWords)
			].join('\n')
		);
	}
}
