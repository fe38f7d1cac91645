import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { ClaimTexts } from './claims-texts.server';
import { everyClaim, type ExploreState } from './explore';
import Explorer from './Explorer.svelte';
import { madeUpData } from './made-up-data';

const texts: ClaimTexts = Object.fromEntries(
	madeUpData.claims.map(({ id }) => [
		id,
		{
			claim: `What ${id} claims`,
			by: 'The Gazette',
			wording: `words of ${id}`,
			statement: `what is known of ${id}`,
			sources: [{ id: 'treaty', label: 'Treaty, 1987' }]
		}
	])
);

async function show(part: Partial<ExploreState> = {}, withTexts: ClaimTexts | null = texts) {
	const onchange = vi.fn<(next: ExploreState) => void>();
	await render(Explorer, {
		data: madeUpData,
		texts: withTexts,
		state: { ...everyClaim, ...part },
		onchange
	});
	return onchange;
}

describe('the filters', () => {
	it('hand on one choice and keep the others', async () => {
		const onchange = await show({ verdict: 'contradicted', claim: 'C02' });
		await page.getByRole('combobox', { name: 'News report' }).selectOptions('1. The Gazette');
		expect(onchange).toHaveBeenLastCalledWith({
			...everyClaim,
			article: 'article-1',
			verdict: 'contradicted',
			claim: 'C02'
		});
	});

	it('count what matches, politely', async () => {
		await show({ verdict: 'contradicted' });
		const count = page.getByRole('status');
		await expect.element(count).toHaveTextContent('2 of 4 claims match');
		await expect.element(count).toHaveAttribute('aria-live', 'polite');
	});

	it('say in plain words that nothing matches, and offer to show all', async () => {
		const onchange = await show({ verdict: 'unverified', article: 'article-1', claim: 'C01' });
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('No claim matches all these choices.');
		await page.getByRole('button', { name: 'Show all claims' }).click();
		expect(onchange).toHaveBeenLastCalledWith({ ...everyClaim, claim: 'C01' });
	});
});

describe('the walk through the claims', () => {
	it('goes by the keyboard from one match to the next, and stops at the end', async () => {
		const onchange = await show({ verdict: 'contradicted', claim: 'C02' });
		for (let tab = 0; tab < 6; tab += 1) await userEvent.tab();
		await expect.element(page.getByRole('button', { name: 'Next claim' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith({
			...everyClaim,
			verdict: 'contradicted',
			claim: 'C03'
		});
		const previous = page.getByRole('button', { name: 'Previous claim' });
		await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
	});

	it('falls back to none for a claim that is not in the record', async () => {
		await show({ claim: 'C99' });
		await expect.element(page.getByRole('combobox', { name: 'Claim' })).toHaveValue('');
	});
});

describe('the chosen claim', () => {
	it('shows its words, verdict, correction, what was right, and its source', async () => {
		await show({ claim: 'C02' });
		const claim = page.getByRole('region', { name: 'C02 · What C02 claims' });
		await expect.element(claim).toHaveTextContent('“words of C02”');
		await expect.element(claim).toHaveTextContent('contradicted');
		await expect.element(claim).toHaveTextContent('what is known of C02');
		await expect.element(claim).toHaveTextContent('sources support 1');
		await expect
			.element(claim.getByRole('link', { name: 'Treaty, 1987' }))
			.toHaveAttribute('href', '/sources/#treaty');
	});

	it('leads to a claim on the same topic that sources support', async () => {
		const onchange = await show({ claim: 'C02' });
		await page.getByRole('button', { name: 'C01 · What C01 claims' }).click();
		expect(onchange).toHaveBeenLastCalledWith({ ...everyClaim, claim: 'C01' });
	});

	it('stays, and says so, when it does not match', async () => {
		await show({ claim: 'C01', verdict: 'contradicted' });
		await expect
			.element(page.getByText('This claim does not match the choices above.'))
			.toBeVisible();
	});

	it('says that its words are on their way', async () => {
		await show({ claim: 'C02' }, null);
		await expect.element(page.getByText('The words of the claims are loading.')).toBeVisible();
	});

	it('does not repeat words that describe torture', async () => {
		const [first, ...others] = Object.entries(texts);
		if (!first) throw new Error('no texts');
		await show(
			{ claim: first[0] },
			Object.fromEntries([[first[0], { ...first[1], claim: null, wording: null }], ...others])
		);
		await expect.element(page.getByText(/we do not repeat them/)).toBeVisible();
	});
});
