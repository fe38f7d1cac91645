import { describe, expect, it } from 'vitest';
import { resolveTokens } from './tokens.server';

const css = ':root {\n\t--ink: light-dark(#111, #eee);\n\t--move: 600ms;\n}';

describe('tokens in a file that stands alone', () => {
	it('writes out the colour of the theme', () => {
		expect(resolveTokens('fill="var(--ink)"', 'light', css)).toBe('fill="#111"');
		expect(resolveTokens('fill="var(--ink)"', 'dark', css)).toBe('fill="#eee"');
		expect(resolveTokens('x var(--move)', 'dark', css)).toBe('x 600ms');
	});

	it('names a token that does not exist', () => {
		expect(() => resolveTokens('var(--inc)', 'light', css)).toThrow(
			'src/app.css: no value for --inc'
		);
	});
});
