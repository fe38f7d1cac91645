import { expect, test } from 'vitest';
import { readAudit } from './audit';

test('high and critical faults are found, lesser ones are not', () => {
	const vulnerabilities = {
		doors: { severity: 'critical', range: '<2.0.0' },
		hinges: { severity: 'high', range: '1.x' },
		paint: { severity: 'moderate', range: '*' }
	};
	expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
		kind: 'answered',
		found: ['doors <2.0.0: critical', 'hinges 1.x: high']
	});
	expect(readAudit('{"vulnerabilities":{}}')).toEqual({ kind: 'answered', found: [] });
});

test('a registry without an audit is not taken for one without faults', () => {
	expect(readAudit('{"message":"405 Method Not Allowed","statusCode":405,"error":{}}')).toEqual({
		kind: 'unanswered',
		why: '405 Method Not Allowed'
	});
});
