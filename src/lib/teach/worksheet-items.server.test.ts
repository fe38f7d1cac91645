import { describe, expect, it } from 'vitest';
import { record } from '../record/record.server';
import type { CheckedRecord } from '../record/read-record.server';
import { parseDate } from '../record/parse-date.server';
import type { Block } from './sheet';
import { worksheetItems } from './worksheet-items.server';
import { answerBlocks, worksheetBlocks } from './worksheet-sheets.server';

/** All that worksheet and key print for a record. */
function printed(of: CheckedRecord): { worksheet: string; key: string } {
	const items = worksheetItems(of, 'en');
	return {
		worksheet: lettersOf(worksheetBlocks(items, 'en')),
		key: lettersOf(answerBlocks(items, 'en'))
	};
}

function lettersOf(blocks: readonly Block[]): string {
	return blocks
		.flatMap((block) => {
			if (block.kind === 'questions') return block.items.map(({ text }) => text);
			if (block.kind === 'table') return block.rows.flat(2).map(({ text }) => text);
			return [];
		})
		.join('\n');
}

/** The record with the first visit whose report is not published given one. */
function withOneMorePublished(): CheckedRecord {
	const closed = record.visits.findIndex(({ reportPublished }) => reportPublished === 'no');
	return {
		...record,
		visits: record.visits.map((visit, index) =>
			index === closed ? { ...visit, reportPublished: 'yes' } : visit
		)
	};
}

function withEvent(id: string, change: Partial<CheckedRecord['events'][number]>): CheckedRecord {
	return {
		...record,
		events: record.events.map((row) => (row.id === id ? { ...row, ...change } : row))
	};
}

describe('the worksheet and its key', () => {
	it('ask the same questions in the same order', () => {
		const items = worksheetItems(record, 'en');
		expect(items.length).toBeGreaterThanOrEqual(8);
		expect(items.length).toBeLessThanOrEqual(10);
		const { worksheet, key } = printed(record);
		for (const { question, answer } of items) {
			expect(worksheet).toContain(question);
			expect(key).toContain(question);
			expect(key).toContain(answer);
		}
	});

	it('keep the answers out of the questions', () => {
		const { worksheet } = printed(record);
		const words = worksheet.split(/[^\p{L}\p{N}]+/u);
		for (const { answer } of worksheetItems(record, 'en')) {
			const parts = answer.split(/[^\p{L}\p{N}]+/u).join(' ');
			expect(` ${words.join(' ')} `).not.toContain(` ${parts.trim()} `);
		}
	});

	it('count what the record holds', () => {
		const answers = worksheetItems(record, 'en').map(({ answer }) => answer);
		expect(answers).toContain(String(record.states.length));
		expect(answers.join(' ')).toContain('30 visits. The first: November 1998.');
		expect(printed(withOneMorePublished()).key).toContain('5: the visits of 1998, ');
	});

	it('follow a visit that is taken away', () => {
		const fewer = { ...record, visits: record.visits.slice(1) };
		expect(printed(fewer).key).toContain('29 visits. The first: 30 August 1999.');
	});

	it('both follow a row that changes', () => {
		const before = printed(record);
		const opened = printed(withEvent('convention-opened', { date: parseDate('1987-12-01') }));
		expect(before.worksheet).toContain('26 November 1987');
		expect(opened.worksheet).toContain('1 December 1987');
		expect(opened.key).toContain('1 December 1987');

		const renamed = printed(withEvent('duma-passes-law', { title: 'Another vote' }));
		expect(renamed.worksheet).toContain('Another vote');
		expect(renamed.key).toContain('17 September 2025: Another vote');
	});

	it('give a date no more exactly than the record holds it', () => {
		const coarse = printed(withEvent('convention-adopted', { date: parseDate('1987-06') }));
		expect(coarse.key).toContain('Adopted: June 1987');
		expect(coarse.key).not.toContain('26 June 1987');
	});

	it('put the acts into the order of their days', () => {
		const moved = printed(withEvent('duma-passes-law', { date: parseDate('2025-08-01') }));
		expect(moved.key.indexOf('1 August 2025')).toBeLessThan(moved.key.indexOf('23 August 2025'));
	});
});
