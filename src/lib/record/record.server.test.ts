import { describe, expect, it } from 'vitest';
import { record } from './record.server';

describe('the record as shipped', () => {
	it('reads without a fault and holds every row', () => {
		expect(record.visits).toHaveLength(30);
		expect(record.states).toHaveLength(47);
		expect(record.events).toHaveLength(99);
		expect(record.ties).toHaveLength(29);
		expect(record.counts).toHaveLength(47);
		expect(record.claims).toHaveLength(74);
		expect(record.quotes).toHaveLength(59);
		expect(record.articles).toHaveLength(26);
		expect(record.glossary).toHaveLength(35);
		expect(record.publicStatements).toHaveLength(12);
		expect(record.publication).toHaveLength(9);
		expect(record.sources).toHaveLength(233);
		expect(record.newsReports).toHaveLength(5);
	});

	it('knows the day on which it was true', () => {
		expect(record.asOf.edtf).toBe('2026-11-21');
	});
});
