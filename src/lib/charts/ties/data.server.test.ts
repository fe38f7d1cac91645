import { expect, test } from 'vitest';
import { record } from '$lib/record/record.server';
import { tiesData } from './data.server';

const data = tiesData(record);
const tieOf = (id: string) => data.ties.find((tie) => tie.id === id);

test('follows nine ties, the Council’s first', () => {
	expect(data.ties.map(({ side }) => side)).toEqual([
		...Array<string>(4).fill('council'),
		...Array<string>(5).fill('world')
	]);
});

test('never carries the day of what is not verified', () => {
	expect(tieOf('iccpr')?.inForce).toMatchObject({ edtf: '1976', precision: 'year' });
	expect(tieOf('uncat')?.signed).toMatchObject({ edtf: '1985', precision: 'year' });
	expect(tieOf('iccpr')?.unverified).toEqual(['signed', 'inForce']);
});

test('knows the deposit of the Convention no better than the chapter on membership does', () => {
	expect(tieOf('ecpt')).toMatchObject({ ratified: { edtf: '1998-05' }, unverified: ['ratified'] });
	expect(tieOf('echr')?.ratified).toMatchObject({ edtf: '1998-05-05' });
});

test('tells a signature, an open end and a tie that never was', () => {
	expect(data.ties.filter(({ isSignature }) => isSignature).map(({ id }) => id)).toEqual(['icc']);
	expect(tieOf('ecpt')).toMatchObject({ fate: 'between', ended: { kind: 'unknown' } });
	expect(tieOf('opcat')?.fate).toBe('never');
	expect(tieOf('uncat')?.fate).toBe('stands');
});

test('names the row that is missing', () => {
	const ties = record.ties.filter(({ id }) => id !== 'fcnm');
	expect(() => tiesData({ ...record, ties })).toThrow('fcnm');
});
