import { describe, expect, it } from 'vitest';
import { bareNumbers } from './numbers.server';

const words = { numbers: ['two', 'twenty', 'hundred', 'twice'], ordinals: ['first', 'third'] };
const found = (text: string): string[] => bareNumbers(text, words).map(({ number }) => number);

describe('bareNumbers', () => {
	it('finds digits, alone and inside names, dates and sums', () => {
		expect(found('In 1998 the MH17 case cost 1,500 and 3.5, on 28-02-1996.')).toEqual([
			'1998',
			'MH17',
			'1,500',
			'3.5',
			'28-02-1996'
		]);
	});

	it('finds number words, alone, capital and in compounds', () => {
		expect(found('Two doors, opened twice: twenty-one and two-thirds, a hundred.')).toEqual([
			'Two',
			'twice',
			'twenty-one',
			'two-thirds',
			'hundred'
		]);
	});

	it('allows ordinals, "one", and words that only contain a number word', () => {
		expect(found('The first and the twenty-third; no one; a network often.')).toEqual([]);
	});

	it('says where the number stands', () => {
		expect(bareNumbers('All two.', words)).toEqual([{ number: 'two', offset: 4 }]);
	});
});
