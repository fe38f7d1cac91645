/**
 * What somebody may have meant who wrote a name that does not exist: ", did you mean …?" with up to
 * three of the known names, or nothing when none is close.
 */
export function nearMisses(name: string, known: readonly string[]): string {
	const close = known
		.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
		.filter(
			({ candidate, distance }) =>
				distance <= Math.max(2, name.length / 3) || (name.length > 3 && candidate.includes(name))
		)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, 3)
		.map(({ candidate }) => candidate);
	return close.length === 0 ? '' : `; did you mean ${close.join(' or ')}?`;
}

/** How many letters must be added, dropped or changed to turn one name into the other. */
function editDistance(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (const [index, letter] of Array.from(from).entries()) {
		const next = [index + 1];
		for (const [column, other] of Array.from(to).entries()) {
			const kept = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
