/**
 * The Flesch–Kincaid grade level of English text: 0.39 × words per sentence + 11.8 × syllables per
 * word − 15.59 (Kincaid and others, 1975). A grade is a year at school in the United States; sixteen
 * is the age of the tenth. Figures are left out, since the formula does not say how to count them.
 * Syllables are counted by groups of vowels, which is off by one now and then.
 */
export function gradeLevel(text: string): number {
	const words = text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
	if (words.length === 0) return 0;
	const sentences = text.split(/[.!?]+(?:[”’)]|\s|$)/).filter((part) => /\p{L}/u.test(part));
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return (
		0.39 * (words.length / Math.max(1, sentences.length)) +
		11.8 * (syllables / words.length) -
		15.59
	);
}

/** Syllables of an English word, at least one. */
export function syllablesIn(word: string): number {
	const letters = word
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/[^a-z]/g, '');
	const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^le]e)$/, '');
	return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
