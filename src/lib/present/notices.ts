import { m } from '$lib/paraglide/messages';
import type { LessonSteps } from './lesson-steps';
import { someOf } from './steps-asked';

/** What of a lesson's link could not be met, in words. */
export function noticesOf({ asked, nothingLeft }: LessonSteps<string>): string[] {
	const { unknown, repeated, isEmpty } = asked;
	return [
		...(unknown.length > 0
			? [m.present_ignored_unknown({ count: unknown.length, names: someOf(unknown) })]
			: []),
		...(repeated.length > 0 ? [m.present_ignored_repeated({ names: someOf(repeated) })] : []),
		...(isEmpty ? [m.present_ignored_all()] : []),
		...(nothingLeft ? [m.present_ignored_sensitive()] : [])
	];
}
