/** Tells of one fault in a file of words; the line is the one an editor shows. */
export type Report = (line: number, what: string) => void;

/** Collects faults from many files, so that an author sees all of them at once. */
export interface FaultList {
	/** @param file path from the root of the project */
	reportFor(file: string): Report;
	/** @throws Error naming every fault as `file:line what`; does nothing when there is none */
	throwIfAny(): void;
}

/** An empty list of faults. */
export function faultList(): FaultList {
	const faults: { file: string; line: number; what: string }[] = [];
	return {
		reportFor: (file) => (line, what) => faults.push({ file, line, what }),
		throwIfAny() {
			if (faults.length === 0) return;
			const inOrder = faults.toSorted(
				(a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line
			);
			const lines = inOrder.map(({ file, line, what }) => `${file}:${line} ${what}`);
			throw new Error(`The words have ${lines.length} fault(s):\n${lines.join('\n')}`);
		}
	};
}
