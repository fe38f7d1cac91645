import { expect, it } from 'vitest';
import { qrCode } from './qr-code';

it('has a quiet zone of four modules, and a corner mark where readers look for it', () => {
	const { size, path } = qrCode('https://site.invalid/present/');
	const dark = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);
	const near = dark.flat().filter((place) => place < 4 || place >= size - 4);
	expect(near).toEqual([]);
	const topEdge = dark.flatMap(([x = 0, y]) => (y === 4 && x < 12 ? [x] : []));
	expect(topEdge).toEqual([4, 5, 6, 7, 8, 9, 10]);
});
