import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { element, letters } from './directive-html.server';
import { keepMarksWithButtons } from './punctuation.server';

const button = element('button', {}, [letters('May')]);
const html = (...nodes: ElementContent[]): string =>
	toHtml({ type: 'root', children: keepMarksWithButtons(nodes) });

describe('keepMarksWithButtons', () => {
	it('keeps a comma on the line of the button in front of it', () => {
		expect(html(letters('In '), button, letters(', they came.'))).toBe(
			'In <span class="kept"><button>May</button>,</span> they came.'
		);
	});

	it('keeps brackets, closing quotation marks and a possessive', () => {
		expect(html(letters('(“'), button, letters('’s”).'))).toBe(
			'<span class="kept">(“<button>May</button>’s”).</span>'
		);
	});

	it('gives marks between two buttons to one of them only', () => {
		expect(html(button, letters('–'), button, letters(' (“'), button)).toBe(
			'<span class="kept"><button>May</button>–</span><button>May</button> ' +
				'<span class="kept">(“<button>May</button></span>'
		);
	});

	it('sees past a directive that leaves no trace', () => {
		expect(html(button, letters(''), letters('. Next.'))).toBe(
			'<span class="kept"><button>May</button>.</span> Next.'
		);
	});

	it('leaves words, and what is no button, as they are', () => {
		expect(html(button, letters(' and, '), element('em', {}, [letters('so')]), letters('.'))).toBe(
			'<button>May</button> and, <em>so</em>.'
		);
	});
});
