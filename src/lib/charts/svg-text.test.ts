import { expect, it } from 'vitest';
import { placesAsAttributes, rounded, withoutMarkers } from './svg-text';

it('keeps a drawing and drops the marks of the program that drew it', () => {
	expect(withoutMarkers('<!--[--><g><!----><path d="M0 0"/></g><!--]-->')).toBe(
		'<g><path d="M0 0"/></g>'
	);
});

it('writes places as every program reads them', () => {
	const svg = '<g style="transform: translate(3px, 4.5px) scale(2); opacity: 0.25;"/>';
	expect(placesAsAttributes(svg)).toBe('<g transform="translate(3 4.5) scale(2)" opacity="0.25"/>');
});

it('rounds what nobody sees, and neither whole numbers nor years', () => {
	expect(rounded('<g x="3.2380952" y="214" r="0.5">1998</g>')).toBe(
		'<g x="3.24" y="214" r="0.5">1998</g>'
	);
	expect(rounded('<g style="transform: translate(1.2345px, 0px) scale(1.23456, 2);">')).toBe(
		'<g style="transform: translate(1.23px, 0px) scale(1.235, 2);">'
	);
});
