import { describe, expect, it } from 'vitest';
import { affectedBy, type DrawnChart, type StatedStep } from './affected';

const steps: StatedStep[] = [
	{
		id: 'doors-first',
		chart: 'doors',
		facts: [
			{ id: 'visits/v01/start', rows: ['visits/v01'] },
			{ id: 'counts/doors', rows: ['counts/doors'] }
		]
	},
	{ id: 'doors-last', chart: 'doors', facts: [{ id: 'visits/v01/end', rows: ['visits/v01'] }] },
	{
		id: 'keys-all',
		chart: 'keys',
		facts: [{ id: 'derived/keys', rows: ['visits/v01', 'visits/v02'] }]
	}
];
const charts: DrawnChart[] = [
	{ chart: 'doors', rows: new Set(['visits/v01']) },
	{ chart: 'keys', rows: new Set(['keys/k01']) }
];

describe('what a correction touches', () => {
	it('is what says the cell, what is computed from its row, and the charts that draw the row', () => {
		expect(affectedBy(['visits/v01/start'], steps, charts)).toEqual({
			steps: ['doors-first', 'keys-all'],
			charts: ['/embed/doors/', '/embed/doors/doors-first/', '/embed/keys/keys-all/']
		});
	});

	it('is all that says something of a row', () => {
		expect(affectedBy(['visits/v01'], steps, charts).steps).toEqual([
			'doors-first',
			'doors-last',
			'keys-all'
		]);
	});

	it('is the number that the words name without its column', () => {
		expect(affectedBy(['counts/doors/value'], steps, charts)).toEqual({
			steps: ['doors-first'],
			charts: ['/embed/doors/doors-first/']
		});
	});

	it('is the step whose words were changed', () => {
		expect(affectedBy(['step/doors-last'], steps, charts).charts).toEqual([
			'/embed/doors/doors-last/'
		]);
	});

	it('is nothing for a note about the whole record', () => {
		expect(affectedBy(['record'], steps, charts)).toEqual({ steps: [], charts: [] });
	});
});
