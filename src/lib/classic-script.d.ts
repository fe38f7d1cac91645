/** A module and what it imports, as the text of one small classic script; see scripts/classic-scripts.ts. */
declare module '*?classic' {
	const code: string;
	export default code;
}
