import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, laidOver, seenBy, visions } from './seen-colour';
import { resolveTokens } from './tokens.server';

type Token = 'paper' | 'ink' | 'ink-quiet' | 'leaf' | 'russia' | 'party' | 'published' | 'glow';

const appCss = readFileSync('src/app.css', 'utf8');
/** Class mode's look for a projector has tokens of its own. */
const projectorCss = /data-look='projector'\] \{\s+(color-scheme: light;[^}]+)/.exec(
	readFileSync('src/lib/present/Deck.svelte', 'utf8')
)?.[1];

const themes: [name: string, colour: (token: Token) => string][] = [
	['light', (token) => resolveTokens(`var(--${token})`, 'light', appCss)],
	['dark', (token) => resolveTokens(`var(--${token})`, 'dark', appCss)],
	[
		'projector',
		(token) => resolveTokens(`var(--${token})`, 'light', `${projectorCss ?? ''}\n${appCss}`)
	]
];

/** Words, and what they stand on. */
const words: [Token, Token][] = [
	['ink', 'paper'],
	['ink-quiet', 'paper'],
	['russia', 'paper'],
	['party', 'paper'],
	['ink', 'leaf'],
	['ink-quiet', 'leaf'],
	['paper', 'party'],
	['paper', 'russia']
];

/** Marks and lines, and what they stand on or beside. */
const marks: [Token, Token][] = [
	['ink', 'paper'],
	['ink-quiet', 'paper'],
	['russia', 'paper'],
	['party', 'paper'],
	['ink', 'leaf'],
	['ink-quiet', 'leaf'],
	['party', 'leaf']
];

/** Marks of two colours in one drawing. They have different shapes or words too; see DESIGN.md. */
const toldApart: [Token, Token][] = [
	['russia', 'party'],
	['russia', 'ink'],
	['russia', 'ink-quiet'],
	['russia', 'published'],
	['party', 'ink'],
	['party', 'ink-quiet'],
	['party', 'published'],
	['ink', 'leaf'],
	['ink', 'ink-quiet'],
	['leaf', 'published']
];

/** ΔE*ab between marks that lie apart: several times what can just be told side by side. */
const clear = 15;

/** The pairs for which a measure is below what it should be, with what it is. */
function short(
	pairs: readonly [Token, Token][],
	colour: (token: Token) => string,
	measure: (one: string, other: string) => number,
	least: number
): string[] {
	return pairs
		.map(([one, other]) => ({ one, other, is: measure(colour(one), colour(other)) }))
		.filter(({ is }) => !(is >= least))
		.map(({ one, other, is }) => `${one} and ${other}: ${is.toFixed(2)}`);
}

describe.each(themes)('in the theme %s', (_, colour) => {
	it('words can be read on what they stand on', () => {
		expect(short(words, colour, contrast, 4.5)).toEqual([]);
		// The code of a state that is not bound.
		const pale = laidOver(colour('ink'), colour('paper'), 0.66);
		expect(contrast(pale, colour('paper'))).toBeGreaterThanOrEqual(4.5);
	});

	it('marks can be seen on what they stand on', () => {
		expect(short(marks, colour, contrast, 3)).toEqual([]);
		// The line below a figure that opens what it is; see button.fact.
		const line = laidOver(colour('ink-quiet'), colour('paper'), 0.75);
		expect(contrast(line, colour('paper'))).toBeGreaterThanOrEqual(3);
	});

	it('lines, and marks that are only context, can be seen by those who ask for more contrast', () => {
		const line = Number(/--rule: color-mix\(in srgb, var\(--ink\) (\d+)%/.exec(appCss)?.[1]) / 100;
		const rule = laidOver(colour('ink'), colour('paper'), line);
		expect(contrast(rule, colour('paper'))).toBeGreaterThanOrEqual(3);
		const strength = Number(/opacity: ([\d.]+) !important/.exec(appCss)?.[1]);
		const faint = (['ink', 'russia', 'party'] as const).map((token) =>
			contrast(laidOver(colour(token), colour('paper'), strength), colour('paper'))
		);
		expect(Math.min(...faint)).toBeGreaterThanOrEqual(3);
	});

	it('an open door is parted from its leaf, by their colours or by its edge', () => {
		const [edge, leaf, light] = [colour('ink'), colour('leaf'), colour('published')];
		const byEdge = Math.min(contrast(edge, leaf), contrast(edge, light));
		expect(Math.max(contrast(leaf, light), byEdge)).toBeGreaterThanOrEqual(3);
	});

	it.each(visions)('marks of two colours differ for %s vision, and words can be read', (vision) => {
		const seen = (token: Token) => seenBy(vision, colour(token));
		expect(short(toldApart, seen, difference, clear)).toEqual([]);
		expect(short(words, seen, contrast, 4.5)).toEqual([]);
	});
});

describe('how colours are seen', () => {
	it('is as others have measured it', () => {
		expect(contrast('#000', '#fff')).toBe(21);
		expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
		expect(difference('#fff', '#000')).toBeCloseTo(100, 0);
		for (const vision of visions) expect(seenBy(vision, '#808080')).toBe('#808080');
		// What red and green lose for an eye without the cones for red or green.
		const apart = difference('#f00', '#0a0');
		expect(difference(seenBy('deutan', '#f00'), seenBy('deutan', '#0a0'))).toBeLessThan(apart / 3);
	});
});
