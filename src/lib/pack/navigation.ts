/** In place of SvelteKit’s `$app/navigation`, whose router does not run from files. */
export function replaceState(address: string, state: object) {
	history.replaceState(state, '', address);
}
