/** A piece of a sentence: words, or another claim that it names. */
export type ClaimTextPart = { kind: 'words'; words: string } | { kind: 'claim'; id: string };

/** A sentence cut at the claims it names (“see C04”), so that each can be a link. */
export function claimsNamedIn(text: string, known: readonly string[]): ClaimTextPart[] {
	return text
		.split(/\b(C\d\d)\b/)
		.filter((part) => part !== '')
		.map((part) =>
			known.includes(part) ? { kind: 'claim', id: part } : { kind: 'words', words: part }
		);
}
