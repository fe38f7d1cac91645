import { expect, it } from 'vitest';
import { shareLinks } from './share-links';

it('hands the whole address over, its query and its hash included', () => {
	const address = 'https://site.invalid/present/?steps=a,b#b';
	const { classroom, teams } = shareLinks(address, 'Any Place & Any Time');
	expect(new URL(classroom).searchParams.get('url')).toBe(address);
	expect(new URL(classroom).searchParams.get('title')).toBe('Any Place & Any Time');
	expect(new URL(teams).searchParams.get('href')).toBe(address);
});
