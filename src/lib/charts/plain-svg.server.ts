/**
 * Turns what a browser draws from style sheets into an SVG that drawing programs read as well:
 * Illustrator, Office and their like know neither descendant selectors nor `paint-order`.
 */

/** What a class says about an element, as presentation attributes. */
type Roles = ReadonlyMap<string, Readonly<Record<string, string>>>;

const startTag = /<([a-zA-Z]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g;
/** Properties that are CSS only; as attributes they mean nothing. */
const notAttributes = new Set(['font-variant-numeric']);

/** Puts elements in front of all others in a drawing. */
export function withHead(svg: string, head: string): string {
	return svg.replace(new RegExp(startTag.source), (root) => `${root}${head}`);
}

/**
 * Gives every element with a class the declarations of its rule as attributes, and takes the class
 * away. As in a browser, a rule wins over an attribute of the same name.
 *
 * @param css Rules of the form `.chart` and `.chart .role` only, later ones winning.
 */
export function rolesAsAttributes(svg: string, css: string): string {
	const roles = readRoles(css);
	return svg.replace(startTag, (_, name: string, written: string, end: string) => {
		const attributes = new Map(
			[...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
				key,
				value
			])
		);
		const classes = new Set(attributes.get('class')?.split(/\s+/));
		attributes.delete('class');
		for (const [role, declarations] of roles) {
			if (!classes.has(role)) continue;
			for (const [property, value] of Object.entries(declarations)) attributes.set(property, value);
		}
		const text = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
		return `<${name}${text}${end}>`;
	});
}

function readRoles(css: string): Roles {
	const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
	return new Map(
		[...rules].map(([, selector = '', block = '']) => {
			const role = /^(?:\.chart )?\.([a-z-]+)$/.exec(selector.trim())?.[1];
			if (role === undefined)
				throw new Error(`chart.css: "${selector.trim()}" cannot go into picture files`);
			return [role, readDeclarations(block)];
		})
	);
}

function readDeclarations(block: string): Record<string, string> {
	const declarations = block
		.split(';')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line): [string, string] => {
			const colon = line.indexOf(':');
			const value = line.slice(colon + 1).trim();
			return [line.slice(0, colon).trim(), value.replaceAll(/(\d)px\b/g, '$1')];
		});
	return Object.fromEntries(declarations.filter(([property]) => !notAttributes.has(property)));
}

/** Draws what has a halo twice, the halo first, so that it never lies over letters or marks. */
export function halosBelow(svg: string): string {
	return svg.replace(
		/<(text|rect|path|circle)\b[^>]* paint-order="stroke"[^>]*>.*?<\/\1>/gs,
		(whole) =>
			withoutAttributes(whole, ['paint-order', 'data-id']) +
			withoutAttributes(whole, haloAttributes)
	);
}

const haloAttributes = ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'];

function withoutAttributes(whole: string, names: readonly string[]): string {
	return whole.replace(/^<[^>]*>/, (tag) =>
		tag.replace(new RegExp(` (?:${names.join('|')})="[^"]*"`, 'g'), '')
	);
}
