import { describe, expect, it } from 'vitest';
import { usualChoices } from './choices';
import { LessonSession } from './lesson-session.svelte';

function session(search = '', hash = '') {
	const lesson = new LessonSession(() => [
		{ id: 'one', sensitive: false },
		{ id: 'two', sensitive: true },
		{ id: 'three', sensitive: false }
	]);
	lesson.start({ search, hash });
	return lesson;
}

describe('a lesson taken up from its address', () => {
	it('comes back to the same step, in the order of the link', () => {
		const lesson = session('?steps=three,two', '#two');
		expect(lesson.id).toBe('two');
		expect(lesson.position.index).toBe(1);
		expect(lesson.address).toBe('?steps=three,two#two');
	});

	it('begins at the first step for a hash that is none of its steps', () => {
		for (const hash of ['', '#four', '#%E0%A4%A', '#one'])
			expect(session('?steps=three,two', hash).id).toBe('three');
	});
});

describe('other choices in mid-lesson', () => {
	it('stay at the step', () => {
		const lesson = session('', '#three');
		lesson.choose({ ...usualChoices, sensitive: 'left-out' });
		expect(lesson.id).toBe('three');
		expect(lesson.position.index).toBe(1);
	});

	it('begin again where the step is gone, and hide what is to be found out', () => {
		const lesson = session('', '#two');
		lesson.choose({ ...usualChoices, sensitive: 'left-out', first: 'noticing' });
		expect(lesson.id).toBe('one');
		expect(lesson.position.view).toBe('noticing');
	});
});

describe('a number', () => {
	it('opens a step, or tells that there is none', () => {
		const lesson = session();
		expect(lesson.openNumber(3)).toBe(true);
		expect(lesson.id).toBe('three');
		expect(lesson.openNumber(4)).toBe(false);
		expect(lesson.id).toBe('three');
	});
});
