import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WrittenAddress } from './written-address';

let refused = false;

vi.mock('$app/navigation', () => ({
	replaceState: (address: string) => {
		if (refused) throw new DOMException('too often', 'SecurityError');
		location.hash = new URL(address, 'https://example.org/').hash;
	}
}));

describe('WrittenAddress', () => {
	let address: WrittenAddress;

	beforeEach(() => {
		refused = false;
		vi.stubGlobal('location', { hash: '#visits-first' });
		address = new WrittenAddress();
		address.follow();
	});

	it('writes where the reader is, again and again', () => {
		address.write('/#visits-by-date');
		address.write('/#visits-by-place');
		expect(location.hash).toBe('#visits-by-place');
	});

	it('leaves an address that a jump has just set, until the jump is followed', () => {
		location.hash = '#leaving-law';
		address.write('/#visits-by-date');
		expect(location.hash).toBe('#leaving-law');
		address.follow();
		address.write('/#leaving-order');
		expect(location.hash).toBe('#leaving-order');
	});

	it('writes the next one where a browser has refused one', () => {
		refused = true;
		address.write('/#visits-by-date');
		refused = false;
		address.write('/#visits-by-place');
		expect(location.hash).toBe('#visits-by-place');
	});
});
