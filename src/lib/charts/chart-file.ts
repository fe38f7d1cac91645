/**
 * Fetches what a chart needs beside its code. In the pack for USB sticks another module stands in for
 * this one: src/lib/pack/chart-file.ts.
 *
 * @param file The address below `/embed/`, such as `visits/rows.json`.
 * @throws When it cannot be had.
 */
export async function chartFile(file: string): Promise<unknown> {
	const answer = await fetch(`/embed/${file}`);
	if (!answer.ok) throw new Error(`/embed/${file}: ${String(answer.status)}.`);
	return answer.json();
}
