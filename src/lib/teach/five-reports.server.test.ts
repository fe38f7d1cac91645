import { expect, it } from 'vitest';
import { claimsPage } from '../check/claims-page.server';
import { exerciseBlocks, judgedClaims, verdictBlocks } from './five-reports.server';
import type { Block } from './sheet';

const claims = claimsPage('en').groups.flatMap((group) =>
	group.claims.map((claim) => ({ ...claim, reports: group.reports.map(({ number }) => number) }))
);
const judged = judgedClaims.map((id) => claims.find((claim) => claim.id === id));

function rowsOf(blocks: readonly Block[]): string[] {
	const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
	return (tables.at(-1)?.rows ?? []).map((row) =>
		row
			.flat()
			.map(({ text }) => text)
			.join(' ')
	);
}

it('asks about each report, with sentences of different verdicts, and none that speaks of harm', () => {
	expect(new Set(judged.flatMap((claim) => claim?.reports ?? [])).size).toBe(5);
	expect(new Set(judged.map((claim) => claim?.verdict)).size).toBeGreaterThanOrEqual(3);
	expect(judged.filter((claim) => claim?.sensitive !== false)).toEqual([]);
});

it('gives each sentence its verdict in the key and nowhere else', () => {
	const exercise = rowsOf(exerciseBlocks('en'));
	const key = rowsOf(verdictBlocks('en'));
	for (const [index, claim] of judged.entries()) {
		expect(exercise[index]).toContain(claim?.wording);
		expect(key[index]).toContain(claim?.wording);
		expect(key[index]).toContain(claim?.verdict);
		expect(key[index]).toContain(claim?.sources[0]?.label);
		expect(exercise[index]).not.toContain(claim?.verdict);
	}
});
