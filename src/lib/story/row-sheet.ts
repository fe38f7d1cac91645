import type { Attachment } from 'svelte/attachments';

/** How far from a mark a finger may come down, px. */
const reach = 12;

/**
 * A click on a mark of a chart shows, on the sheet, the row of the record that it stands for: what the
 * chart's table says of it and what it rests on. A short cut for those who point; the table below the
 * chart says the same to all. The script in the page has unfolded it before: see unfolding.ts.
 *
 * @param isExploring whether marks of this step are being used to explore, and mean something else
 */
export function rowSheet(
	sheet: () => HTMLElement | undefined,
	isExploring: (step: string) => boolean
): Attachment<HTMLElement> {
	return (story) => {
		function open({ target, clientX, clientY }: MouseEvent) {
			if (!(target instanceof Element)) return;
			const figure = target.closest<HTMLElement>('figure[data-chart]');
			const drawing = target.closest('svg');
			if (!figure || !drawing || isExploring(figure.dataset['step'] ?? '')) return;
			const id = markAt(drawing, clientX, clientY);
			const chapter = figure.closest('.chapter');
			const row = chapter?.querySelector<HTMLTableRowElement>(`tr[data-row="${CSS.escape(id)}"]`);
			const paper = sheet();
			if (!row || !paper) return;
			paper.replaceChildren(...linesOf(row));
			paper.showPopover();
		}
		story.addEventListener('click', open);
		return () => {
			story.removeEventListener('click', open);
		};
	};
}

/** The row of the nearest mark within reach of a point of the window; empty when there is none. */
function markAt(drawing: Element, x: number, y: number): string {
	const marks = [...drawing.querySelectorAll<SVGElement>('[data-id]')]
		.filter((mark) => getComputedStyle(mark).opacity !== '0')
		.map((mark) => {
			const { left, right, top, bottom } = mark.getBoundingClientRect();
			const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
			const off = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
			return { id: mark.dataset['id'] ?? '', away, off };
		})
		.filter(({ away }) => away <= reach)
		.sort((a, b) => a.away - b.away || a.off - b.off);
	return marks[0]?.id ?? '';
}

/** A row of a table as lines, each cell behind the heading of its column; the first names the row. */
function linesOf(row: HTMLTableRowElement): HTMLElement[] {
	const headings = row.closest('table')?.tHead?.rows[0]?.cells;
	return [...row.cells].map((cell, index) => {
		const line = document.createElement('p');
		const words = document.createElement(index === 0 ? 'strong' : 'span');
		words.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
		line.append(`${headings?.[index]?.textContent ?? ''}: `, words);
		return line;
	});
}
