import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openQuestions } from './open-questions.server';

describe('the open questions', () => {
	it('are those of the dossier, by who could answer them', () => {
		const groups = openQuestions(readFileSync('data/DOSSIER.md', 'utf8'));
		expect(groups.map(({ who }) => who)).toContain('With the Committee');
		expect(groups[0]?.questions[0]).toMatch(/^The day Russia's notification was received/);
		expect(groups.flatMap(({ questions }) => questions).join(' ')).not.toMatch(/[`@]/);
	});

	it('cannot be none by mistake', () => {
		expect(() => openQuestions('## 4. Something else\n\n1. A question?\n')).toThrow(
			'data/DOSSIER.md: no open questions'
		);
	});
});
