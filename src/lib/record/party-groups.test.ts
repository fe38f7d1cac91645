import { expect, it } from 'vitest';
import { slovakNoticeDay } from './party-groups';
import { record } from './record.server';

it('takes the day of the Slovak notice from the row of Slovakia, and does not know it without', () => {
	const slovakia = record.states.filter(({ iso3 }) => iso3 === 'SVK');
	expect(slovakia).toHaveLength(1);
	expect(slovakNoticeDay(record.states)).toEqual(slovakia[0]?.inForce);
	const others = record.states.filter(({ iso3 }) => iso3 !== 'SVK');
	expect(slovakNoticeDay(others)).toEqual({ kind: 'unknown' });
});
