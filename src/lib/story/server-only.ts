/**
 * What only the server needs in order to write a page. It does not travel to the browser, which
 * finds the result in the page already; there `value` is undefined. `hooks.ts` does the leaving out.
 */
export class ServerOnly<Value> {
	readonly value: Value | undefined;

	constructor(value?: Value) {
		this.value = value;
	}
}
