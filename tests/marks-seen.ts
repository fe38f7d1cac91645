/** What a reader sees in a drawing, in words that do not depend on where it stands or how large it is. */
import type { Page } from '@playwright/test';

/** A drawing as seen: equal for two drawings that show the same. */
export interface Seen {
	/** By row, the strength (0 to 1) of each mark, and what it is painted with and how strongly, by the names of our colours. */
	marks: Record<string, string[]>;
	/** How many parts travel between states; a picture file does not tell them from others. */
	travelling: number;
	/** What is written in it. */
	words: string[];
}

declare global {
	interface Window {
		/** Put into pages by {@link seeMarks}. */
		seenIn: (drawing: Element) => Seen;
	}
}

/** Gives every page that is opened after it `seenIn`, which reads a drawing that stands in that page. */
export async function seeMarks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const colours = 'paper ink ink-quiet rule leaf russia party published glow';
		const tokens = colours.split(' ');

		/** The names of our colours by their values in both themes, as the style sheet has them. */
		function palette(): Map<string, string> {
			const root = document.documentElement;
			const given = root.dataset['theme'];
			const named = new Map<string, string>();
			for (const theme of ['light', 'dark']) {
				root.dataset['theme'] = theme;
				for (const token of tokens) {
					const hex = getComputedStyle(root).getPropertyValue(`--${token}`);
					const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
					named.set(`rgb(${parts.join(', ')})`, token);
				}
			}
			if (given === undefined) delete root.dataset['theme'];
			else root.dataset['theme'] = given;
			return named;
		}
		let names: Map<string, string> | undefined;

		function paintIn(value: string): string {
			names ??= palette();
			return value.startsWith('url(') ? 'pattern' : (names.get(value) ?? value);
		}

		const isShape = (part: Element) =>
			/^(rect|path|circle|line|ellipse|poly(gon|line))$/.test(part.tagName);

		function paintsOf(shape: Element, { fill, stroke }: CSSStyleDeclaration): string[] {
			// A line has no inside, whatever it inherits.
			const inside = shape.tagName === 'line' ? [] : [`fill ${paintIn(fill)}`];
			return [...inside, `stroke ${paintIn(stroke)}`];
		}

		/** A mark on the way down to its parts. */
		interface Mark {
			row: string;
			strength: number;
			paints: Set<string>;
		}

		window.seenIn = (drawing) => {
			const found: Mark[] = [];
			const words = new Set<string>();

			function look(part: Element, around: number, within: Mark | null) {
				const style = getComputedStyle(part);
				const strength = around * Number(style.opacity);
				const row = part.getAttribute('data-id');
				const mark = row === null ? within : { row, strength, paints: new Set<string>() };
				if (mark && mark !== within) found.push(mark);
				if (part.tagName === 'text' && strength > 0) words.add(part.textContent.trim());
				if (mark && isShape(part) && (strength > 0 || mark.strength === 0))
					for (const paint of paintsOf(part, style))
						mark.paints.add(`${paint} at ${strength.toFixed(2)}`);
				for (const inner of part.children) look(inner, strength, mark);
			}
			look(drawing, 1, null);

			const marks: Record<string, string[]> = {};
			for (const { row, strength, paints } of found)
				(marks[row] ??= []).push(`${strength.toFixed(2)}: ${[...paints].sort().join(', ')}`);
			const travelling = drawing.querySelectorAll('.mark, .part').length;
			return { marks, travelling, words: [...words].sort() };
		};
	});
}

/** Where drawings of a step are served. */
export interface Served {
	/** A page or a picture file. */
	address: string;
	/** Which drawings of it; each is called after what is caught. */
	drawings: Record<string, string>;
}

/**
 * The drawings of a page or a picture file as they were served, before any script, read in the page
 * that is open: it must be one of ours, because the colours come from its style sheet.
 */
export async function seeServed(page: Page, served: Served): Promise<Record<string, Seen>> {
	return page.evaluate(async ({ address, drawings }) => {
		const answer = await fetch(address);
		const type = address.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
		const parsed = new DOMParser().parseFromString(await answer.text(), type);
		const stage = document.createElement('div');
		document.body.append(stage);
		const seen = Object.entries(drawings).map(([name, selector]): [string, Seen] => {
			const found = parsed.querySelectorAll(selector);
			const [drawing] = found;
			if (!drawing || found.length > 1)
				throw new Error(`${address} has ${String(found.length)} drawings ${selector}`);
			const copy = document.importNode(drawing, true);
			stage.replaceChildren(copy);
			return [name, window.seenIn(copy)];
		});
		stage.remove();
		return Object.fromEntries(seen);
	}, served);
}
