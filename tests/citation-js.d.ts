/** The part of `@citation-js/core` used in tests; its types leave it out. */
declare module '@citation-js/core' {
	export const plugins: {
		input: {
			util: {
				/** What of some entries is CSL-JSON; with guesses, also what can be made so. */
				clean(entries: Record<string, unknown>[], guess: boolean): Record<string, unknown>[];
			};
		};
	};
}
