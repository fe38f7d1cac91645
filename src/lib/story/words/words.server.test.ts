import { describe, expect, it } from 'vitest';
import { locales } from '../../paraglide/runtime';
import { factTarget } from '../facts/fact-target';
import { orderedSteps } from '../step-order';
import { wordsOf } from './words.server';

describe.each(locales)('the shipped words (%s)', (locale) => {
	const words = wordsOf(locale);
	const steps = words.chapters.flatMap((chapter) => chapter.steps);
	const html = [
		...Object.values(words.opening.sections),
		...steps,
		...Object.values(words.closing.sections)
	].map((part) => part.html);

	it('are complete and clean, in the order of the steps', () => {
		expect(steps.map(({ id }) => id)).toEqual(orderedSteps.map(({ id }) => id));
		expect(words.chapters.every(({ title }) => title !== '')).toBe(true);
	});

	it('fit their places: headlines on two lines of a phone, subtitles on two, the lede in a breath', () => {
		expect(steps.filter(({ title }) => title.length > 60)).toEqual([]);
		expect(steps.filter(({ subtitle }) => subtitle.length > 80)).toEqual([]);
		expect(words.opening.sections.lede.wordCount).toBeLessThanOrEqual(30);
	});

	it('open every definition from a button, under ids that are unique on a page', () => {
		const found = (pattern: RegExp): string[] =>
			[...html.join('').matchAll(pattern)].map(([, id]) => id ?? '');
		const ids = found(/ id="([^"]+)"/g);
		expect(ids.length).toBeGreaterThan(0);
		expect(ids).toEqual([...new Set(ids)]);
		const opened = found(/ popovertarget="([^"]+)"/g);
		expect(new Set(opened.filter((id) => id.startsWith('term-')))).toEqual(new Set(ids));
	});

	it('open every fact of the text, whose ids are told to the page', () => {
		const opened = [...html.join('').matchAll(/ popovertarget="(fact-[^"]+)"/g)].map(
			([, id]) => id
		);
		const sections = [words.opening, words.closing].flatMap((page) => Object.values(page.sections));
		const told = [
			...steps.flatMap(({ textFacts }) => textFacts),
			...sections.flatMap(({ facts }) => facts)
		];
		expect(opened.length).toBeGreaterThan(100);
		expect(new Set(opened)).toEqual(new Set(told.map(factTarget)));
		expect(new Set(told.map(factTarget)).size).toBe(new Set(told).size);
	});

	it('never say what the record does not: no end of the treaty for Russia, no access denied', () => {
		const said = steps.map(({ title, text }) => `${title} ${text}`).join('\n');
		expect(said).not.toMatch(/denied access|access denied|expelled|prohibits torture/i);
		expect(said).not.toMatch(/(ended|left|no longer bound) (on|in) .{0,20}202[5-9]/i);
	});
});
