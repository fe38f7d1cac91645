import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import OfflineBox from './OfflineBox.svelte';

afterEach(() => {
	vi.restoreAllMocks();
});

test('says what to do when the browser does not remove what is kept, and lets the reader try again', async () => {
	vi.spyOn(caches, 'keys').mockRejectedValueOnce(new DOMException('refused', 'SecurityError'));
	const { container, getByText, getByRole } = await render(OfflineBox);
	container.querySelector<HTMLButtonElement>('[data-does="remove"]')?.click();
	await expect.element(getByText(/^Not all of it could be removed/)).toBeVisible();
	await getByRole('button', { name: 'Remove what is kept' }).click();
	await expect.element(getByText('Nothing is kept in this browser any more.')).toBeVisible();
});
