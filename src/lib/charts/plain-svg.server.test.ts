import { expect, test } from 'vitest';
import { halosBelow, rolesAsAttributes, withHead } from './plain-svg.server';

const css = `
.chart { font-family: var(--sans); font-size: 12.5px; }
.chart .tick { fill: var(--ink-quiet); font-size: 12px; font-variant-numeric: tabular-nums; }
.chart .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
`;

test('a rule becomes attributes, wins over one that is there, and takes the class away', () => {
	const svg = '<svg class="chart"><text class="tick mark" font-size="30" y="4">1987</text></svg>';
	expect(rolesAsAttributes(svg, css)).toBe(
		'<svg font-family="var(--sans)" font-size="12.5"><text font-size="12" y="4" fill="var(--ink-quiet)">1987</text></svg>'
	);
});

test('an element without a class, or closed in itself, stays what it is', () => {
	const svg = '<g><path d="M0 0L1 1"/><rect class="part" width="2"/></g>';
	expect(rolesAsAttributes(svg, css)).toBe('<g><path d="M0 0L1 1"/><rect width="2"/></g>');
});

test('a rule that picture files cannot take stops the build and is named', () => {
	expect(() => rolesAsAttributes('<svg/>', '.chart text:first-child { fill: red; }')).toThrow(
		'".chart text:first-child" cannot go into picture files'
	);
});

test('a head stands in front of all else, whatever the drawing is called', () => {
	expect(withHead('<svg aria-label="4 > 3"><g></g></svg>', '<title>4 &gt; 3</title>')).toBe(
		'<svg aria-label="4 > 3"><title>4 &gt; 3</title><g></g></svg>'
	);
});

test('words with a halo are drawn over it, not under it', () => {
	const text =
		'<text x="1" paint-order="stroke" stroke="#fff" stroke-width="4" stroke-linejoin="round">a<tspan>b</tspan></text>';
	expect(halosBelow(`<g>${text}</g>`)).toBe(
		'<g><text x="1" stroke="#fff" stroke-width="4" stroke-linejoin="round">a<tspan>b</tspan></text><text x="1">a<tspan>b</tspan></text></g>'
	);
});

test('a mark with a halo stands for its row once', () => {
	expect(halosBelow('<rect data-id="a" stroke="#fff" paint-order="stroke"></rect>')).toBe(
		'<rect stroke="#fff"></rect><rect data-id="a"></rect>'
	);
});
