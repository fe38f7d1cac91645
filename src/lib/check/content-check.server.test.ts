import { describe, expect, it } from 'vitest';
import { checkContent, findingsInWords } from './content-check.server';

describe('what an editor is told', () => {
	const findings = checkContent('en');

	it('has nothing that must be mended in the words as shipped', () => {
		expect(findings.filter(({ kind, lines }) => kind === 'fault' && lines.length > 0)).toEqual([]);
	});

	it('has the reading level of every step', () => {
		const levels = findings.find(({ kind }) => kind === 'table')?.lines ?? [];
		expect(levels.some((line) => /^ *\d+\.\d {2}origins-idea$/.test(line))).toBe(true);
	});

	it('says plainly what must be mended, what may be meant, and what is in order', () => {
		expect(
			findingsInWords([
				{ title: 'Dead links', kind: 'fault', lines: ['doors-first: /x: there is no such page'] },
				{ title: 'Rows unused', kind: 'look', lines: ['doors (1): d1'] },
				{ title: 'Words over length', kind: 'fault', lines: [] }
			])
		).toBe(
			'Dead links: must be mended.\n  doors-first: /x: there is no such page\n\n' +
				'Rows unused: worth a look.\n  doors (1): d1\n\nWords over length: none.'
		);
	});
});
