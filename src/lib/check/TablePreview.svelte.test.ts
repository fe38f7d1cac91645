import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import TablePreview from './TablePreview.svelte';

test('shows what looks like markup in a cell as letters', async () => {
	const cell = '<img src=x onerror="document.title=1"> & <b>bold</b> 酷刑';
	const { container } = await render(TablePreview, {
		caption: 'The first rows',
		columns: ['id', 'note'],
		rows: [['a', cell]]
	});
	expect(container.querySelectorAll('td')[1]?.textContent).toBe(cell);
	expect(container.querySelector('img, b')).toBeNull();
});
