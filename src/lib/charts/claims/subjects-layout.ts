import { setNote, type PlacedNote } from '../note-placing';
import { sizeClassOf, type Size } from '../size';
import { blockSize, leading, labelSize } from '../text-block';
import { plain } from './lines';
import { claimBox, emptyLayout, type ClaimsLayout, type PlacedClaim } from './placed';
import { placeRows } from './squares';
import type { SubjectsSeries } from './state';
import { subjectWords } from './words';
import { grow } from '../box';

/** The claims in one row a subject, its name on the left; a ring round the chosen one. */
export function subjectsLayout({ groups, chosen }: SubjectsSeries, size: Size): ClaimsLayout {
	const words = groups.map(({ subject }) => [plain(subjectWords(subject))]);
	const labels = Math.max(...words.map((lines) => blockSize(lines).width)) + 8;
	const most = Math.max(...groups.map(({ marks }) => marks.length));
	const step = (size.height - 4) / groups.length;
	const largest = sizeClassOf(size) === 'wide' ? 46 : 26;
	const pitch = Math.min(largest, step - 2, (size.width - labels - 3) / most);
	const marks: PlacedClaim[] = [];
	const notes: PlacedNote[] = [];
	groups.forEach((group, index) => {
		const middle = 2 + (index + 0.5) * step;
		const lines = words[index] ?? [];
		const top = middle - (pitch * 0.82) / 2;
		marks.push(...placeRows(group.marks, { left: labels + 2, top }, { across: most, pitch }));
		const place = { x: 0, top: middle - leading(labelSize) / 2, anchor: 'start' } as const;
		notes.push(setNote(group.subject, lines, place));
	});
	const ringed = marks.find(({ id }) => id === chosen);
	return { ...emptyLayout, marks, notes, ring: ringed ? grow(claimBox(ringed), 2, 2) : null };
}
