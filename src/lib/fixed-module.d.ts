/** The address of a module on the built site, from its root; see scripts/fixed-modules.ts. */
declare module '*?address' {
	const address: string;
	export default address;
}
