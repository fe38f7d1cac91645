import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { buildFolder, builtPages, isEmbed } from '../scripts/built-site';
import { expect, test } from './site';

/** The rules of the validator's own choice, but for those that ask for what would not be better here. */
const rules: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// The letters of the markup are Svelte's, and mean the same: `<!doctype>`, `<meta/>`, `checked=""`,
		// `popover=""`, and the blanks in the script that starts its pages.
		'doctype-style': 'off',
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		// How far one has read, and a column's share of a sheet, are numbers that no class could name.
		'no-inline-style': ['error', { allowedProperties: ['transform', 'inline-size'] }]
	}
};

const validator = new HtmlValidate(rules);

/** What the validator finds in a page, with the place in the markup. */
async function faultsOf(address: string): Promise<string[]> {
	const html = readFileSync(join(buildFolder, address, 'index.html'), 'utf8');
	// How long a title may be is a matter of lists of results; who asks not to stand there may say more.
	const unlisted = html.includes('<meta name="robots" content="noindex"');
	const { results } = await validator.validateString(
		html,
		address,
		unlisted ? { rules: { 'long-title': 'off' } } : {}
	);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector }) =>
			[address, ruleId, message, selector ?? ''].join(' | ')
		)
	);
}

for (const { name, addresses } of [
	{ name: 'of the site', addresses: builtPages().filter((address) => !isEmbed(address)) },
	{ name: 'for other people’s pages', addresses: builtPages().filter(isEmbed) }
]) {
	test(`every page ${name} is valid HTML`, async () => {
		test.setTimeout(120_000);
		expect(addresses.length).toBeGreaterThan(0);
		const faults: string[] = [];
		for (const address of addresses) faults.push(...(await faultsOf(address)));
		expect(faults).toEqual([]);
	});
}
