/** The part of the browser's Trusted Types used here; not every browser has them, and TypeScript does not know them. */
interface Window {
	readonly trustedTypes?: {
		/**
		 * What `createHTML` returns is an object that may stand wherever markup is set, where TypeScript
		 * expects a string.
		 *
		 * @throws TypeError where the page's policy does not list the name, or it is taken.
		 */
		createPolicy(
			name: string,
			rules: { createHTML: (text: string) => string }
		): { createHTML: (text: string) => string };
		/** The same for addresses of scripts. */
		createPolicy(
			name: string,
			rules: { createScriptURL: (address: string) => string }
		): { createScriptURL: (address: string) => string };
	};
}
