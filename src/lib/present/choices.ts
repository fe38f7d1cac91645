/** How class mode looks: for a projector, as the device wishes, or dark. */
export const looks = ['projector', 'paper', 'dark'] as const;
/** One of the looks. */
export type DeckLook = (typeof looks)[number];

/**
 * The sizes of type, in parts of the least that a class can read from the back, a twenty-fifth of
 * the height of the screen. The one below is for a screen that pupils sit close to.
 */
export const typeScales = [0.8, 1, 1.2, 1.4] as const;
/** One of the sizes of type. */
export type TypeScale = (typeof typeScales)[number];

/** What a teacher can choose. It lives in the address, so that a link carries it and nothing is stored. */
export interface Choices {
	/** `?steps=` as it stands there; null for the whole story. */
	steps: string | null;
	look: DeckLook;
	type: TypeScale;
	/** Where the words of a step are: beside its picture if there is room, or on a screen of their own. */
	words: 'beside' | 'apart';
	/** Whether a step first shows its picture without title and labels. */
	first: 'told' | 'noticing';
	/** What happens to passages on deaths or ill-treatment. */
	sensitive: 'behind-button' | 'left-out';
	/** Whether keys are shortcuts. */
	keys: 'on' | 'off';
}

/** What holds where the address says nothing. */
export const usualChoices: Choices = {
	steps: null,
	look: 'projector',
	type: 1,
	words: 'beside',
	first: 'told',
	sensitive: 'behind-button',
	keys: 'on'
};

function oneOf<Value>(values: readonly Value[], text: string | null, usual: Value): Value {
	return values.find((value) => String(value) === text) ?? usual;
}

/** Reads the choices from the query of an address; what it cannot read is as usual. */
export function readChoices(query: string): Choices {
	const asked = new URLSearchParams(query);
	return {
		steps: asked.get('steps'),
		look: oneOf(looks, asked.get('look'), usualChoices.look),
		type: oneOf(typeScales, asked.get('type'), usualChoices.type),
		words: oneOf(['beside', 'apart'], asked.get('words'), usualChoices.words),
		first: oneOf(['told', 'noticing'], asked.get('first'), usualChoices.first),
		sensitive: oneOf(['behind-button', 'left-out'], asked.get('sensitive'), usualChoices.sensitive),
		keys: oneOf(['on', 'off'], asked.get('keys'), usualChoices.keys)
	};
}

/** The query of an address for these choices, with its `?`, or nothing where all is as usual. */
export function writeChoices(choices: Choices): string {
	const parts = (Object.keys(usualChoices) as (keyof Choices)[]).flatMap((name) => {
		const value = choices[name];
		if (value === null || value === usualChoices[name]) return [];
		// A comma may stand in a query, and a list of steps is to be read and changed by people.
		return [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`];
	});
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The next size of type in a direction; the same at the end. */
export function scaledBy(scale: TypeScale, direction: 1 | -1): TypeScale {
	return typeScales[typeScales.indexOf(scale) + direction] ?? scale;
}
