/** One rule of a `_headers` file: an address, or the beginning of one before `*`, and what is sent with it. */
export interface HeaderRule {
	address: string;
	headers: [name: string, value: string][];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do, without their placeholders.
 *
 * @throws Error that names the line which is neither an address nor a header of one.
 */
export function readHeaderRules(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const content = line.trim();
		if (content === '' || content.startsWith('#')) continue;
		const header = /^\s+([\w-]+): (.+)$/.exec(line);
		const rule = rules.at(-1);
		if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2]]);
		else if (line.startsWith('/')) rules.push({ address: line, headers: [] });
		else throw new Error(`_headers:${index + 1} is neither an address nor a header: ${content}`);
	}
	return rules;
}

/** What an address is sent with: the headers of every rule that matches it. */
export function headersOf(address: string, rules: readonly HeaderRule[]): [string, string][] {
	return rules
		.filter((rule) =>
			rule.address.endsWith('*')
				? address.startsWith(rule.address.slice(0, -1))
				: address === rule.address
		)
		.flatMap(({ headers }) => headers);
}
