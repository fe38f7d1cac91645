import type { Element, ElementContent, Properties } from 'hast';
import { factTarget } from '../facts/fact-target';
import type { Quote, SaidFact, Source, Term } from './words-record';

/** The few words the shapes below need, in the language of the page. */
export interface DirectiveLabels {
	/** In front of a link to a source. */
	source: string;
	/** Marks a quotation that was not said in these words. */
	translated: string;
	/** What the mark of a corrected passage says, with the day in words. */
	corrected(date: string): string;
}

/** An element of the HTML to come. */
export function element(
	tagName: string,
	properties: Properties,
	children: ElementContent[]
): Element {
	return { type: 'element', tagName, properties, children };
}

/** Letters of the HTML to come; whatever they look like, they are shown and never run. */
export function letters(value: string): ElementContent {
	return { type: 'text', value };
}

/** A fact in a line of plain text: `<data value data-fact>` or `<time datetime data-fact>`. */
export function factHtml(id: string, fact: SaidFact): Element {
	const machine = fact.element === 'time' ? { dateTime: fact.value } : { value: fact.value };
	return element(fact.element, { ...machine, dataFact: id }, [letters(fact.text)]);
}

/** A fact in a sentence: a button that opens what it is, with no script. The page holds what it opens. */
export function openFactHtml(id: string, fact: SaidFact): Element {
	return element('button', { type: 'button', className: ['fact'], popoverTarget: factTarget(id) }, [
		factHtml(id, fact)
	]);
}

/** A term in a sentence: a button that opens its definition, with no script. */
export function termHtml(label: string, target: string): Element {
	return element('button', { type: 'button', className: ['term'], popoverTarget: target }, [
		letters(label)
	]);
}

/** What a term's button opens. It holds paragraphs, so it stands after the paragraph of the button. */
export function definitionHtml(
	id: string,
	term: Term,
	source: Source,
	labels: DirectiveLabels
): Element {
	return element('div', { popover: '', id, className: ['definition'] }, [
		element('p', {}, [
			element('dfn', {}, [letters(term.name)]),
			letters(' '),
			letters(term.definition)
		]),
		element('p', {}, [letters(`${labels.source} `), sourceLink(source)])
	]);
}

/** The mark behind a corrected passage, which leads to the entry in the log. */
export function correctedHtml(id: string, href: string, label: string): Element {
	return element('a', { className: ['corrected'], dataCorrection: id, href }, [letters(label)]);
}

/** A quotation set off from the text. */
export function quoteFigure(
	id: string,
	quote: Quote,
	source: Source,
	labels: DirectiveLabels
): Element {
	const about = [quote.speaker, quote.role].filter((part) => part !== '').join(', ');
	const caption: ElementContent[] = [letters(about)];
	if (quote.saidOn !== null) {
		const date = element('time', { dateTime: quote.saidOn.value }, [letters(quote.saidOn.text)]);
		caption.push(letters(', '), date);
	}
	if (quote.translated) caption.push(letters(` (${labels.translated})`));
	caption.push(letters('. '), letters(`${labels.source} `), sourceLink(source));
	return element('figure', { className: ['quote'], dataQuote: id }, [
		element('blockquote', {}, [element('p', {}, [letters(wholeOrPart(quote.words))])]),
		element('figcaption', {}, caption)
	]);
}

/** A quotation inside a sentence that names the speaker itself. */
export function quoteInline(id: string, quote: Quote, labels: DirectiveLabels): ElementContent[] {
	const words = element('q', { dataQuote: id }, [letters(quote.words)]);
	return quote.translated ? [words, letters(` (${labels.translated})`)] : [words];
}

/** A quotation that starts or stops inside a sentence shows that it does. */
function wholeOrPart(words: string): string {
	const start = /^\p{Ll}/u.test(words) ? '… ' : '';
	const end = /[.!?]$/.test(words) ? '' : ' …';
	return `${start}${words}${end}`;
}

function sourceLink(source: Source): Element {
	return element('a', { href: source.href }, [letters(source.title)]);
}
