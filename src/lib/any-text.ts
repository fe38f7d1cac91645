import fc from 'fast-check';

/** Letters of every kind: of any script, of none, and halves of letters that do not stand alone. */
const letters = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: 'binary' }),
	fc.uint16Array({ maxLength: 4 }).map((units) => String.fromCharCode(...units))
);

/** For tests: any text at all, rich in the pieces that what reads it looks for, and in markup. */
export function anyText(...pieces: string[]): fc.Arbitrary<string> {
	const piece = fc.constantFrom(...pieces, '<script>alert(1)</script>', '"><img src=x onerror=x>');
	return fc
		.array(fc.oneof({ weight: 3, arbitrary: piece }, letters), { maxLength: 12 })
		.map((parts) => parts.join(''));
}
