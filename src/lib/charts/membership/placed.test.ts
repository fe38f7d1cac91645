import { expect, it } from 'vitest';
import { textWidth, type TextLine } from '../text-block';
import { setLines } from './placed';

const line = (text: string): TextLine => ({ text, role: 'quiet', size: 12 });

it('sets lines under one another without overlap', () => {
	const [first, second] = setLines([line('one'), line('two')], 10, 20);
	expect(first?.box).toEqual({ left: 10, top: 20, right: 10 + textWidth('one', 12), bottom: 35 });
	expect(second?.box.top).toBe(35);
});
