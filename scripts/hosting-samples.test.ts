import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddySample, nginxSample } from './hosting-samples';
import { readHeaderRules } from './site-headers';

const rules = readHeaderRules(readFileSync('static/_headers', 'utf8'));

// `npx vitest run --project unit scripts/hosting-samples.test.ts -u` writes the files.
test.each([
	['nginx.conf', nginxSample],
	['Caddyfile', caddySample]
])('hosting/%s sends what static/_headers says', async (file, sample) => {
	await expect(sample(rules)).toMatchFileSnapshot(`../hosting/${file}`);
});
