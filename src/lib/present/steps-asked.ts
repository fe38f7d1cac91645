/** The steps of a lesson as its link asks for them, and what of the link could not be met. */
export interface StepsAsked<Id extends string> {
	/** The steps in the order of the link; all of them where it names none that exists. */
	ids: readonly Id[];
	/** What the link names and the story does not have, as it stands in the link. */
	unknown: readonly string[];
	/** Steps that the link names again. */
	repeated: readonly Id[];
	/** Whether the link asks for steps and none of them exists. */
	isEmpty: boolean;
}

/**
 * Reads `?steps=a,b,c`. What is unknown or comes again is left out and handed back, to be said
 * plainly; a lesson always has steps.
 *
 * @param text The value, decoded; null where the link has none.
 * @param all All steps in the order of the story.
 */
export function readStepsAsked<Id extends string>(
	text: string | null,
	all: readonly Id[]
): StepsAsked<Id> {
	const names = (text ?? '')
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const ids = new Set<Id>();
	const repeated = new Set<Id>();
	const unknown = new Set<string>();
	for (const name of names) {
		const id = all.find((known) => known === name);
		if (id === undefined) unknown.add(name);
		else if (ids.has(id)) repeated.add(id);
		else ids.add(id);
	}
	return {
		ids: ids.size > 0 ? [...ids] : all,
		unknown: [...unknown],
		repeated: [...repeated],
		isEmpty: names.length > 0 && ids.size === 0
	};
}

/** The value of `?steps=` for a choice of steps; null for the whole story in its order. */
export function writeStepsAsked(ids: readonly string[], all: readonly string[]): string | null {
	const isAll = ids.length === all.length && ids.every((id, index) => id === all[index]);
	return isAll || ids.length === 0 ? null : ids.join(',');
}

/** The first few of a list that may be long and may hold anything, for a sentence. */
export function someOf(names: readonly string[]): string {
	const shown = names
		.slice(0, 3)
		.map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
	return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}
