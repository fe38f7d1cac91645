import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { factNotes } from '../story/facts/fact-notes.server';
import { ageOf, isSensitive } from './lesson-sheet.server';
import { lessonLink } from './lesson-link';
import { fullAge, lessonPlans, mildAge } from './lesson-plans';
import { paperAbout, paperTitle } from './paper-names.server';
import { qrCode } from './qr-code';
import { shareLinks } from './share-links';
import { paperIds } from './sheet-ids';
import { teachSection, teachWords } from './words-of-teaching.server';

/**
 * The page for teachers: its words, the lesson plans, the sheets, and how to hand them on.
 *
 * @param origin where the site stands, without a slash at the end
 */
export function teachPage(origin: string, locale: Locale) {
	const words = teachWords('teach', locale);
	return {
		words,
		factNotes: factNotes(
			Object.values(words.sections).flatMap(({ facts }) => facts),
			locale
		),
		ages: { full: fullAge, mild: mildAge },
		plans: lessonPlans.map((plan) => {
			const planWords = teachWords(`teach-${plan.id}`, locale);
			return {
				id: plan.id,
				minutes: plan.minutes,
				title: planWords.title,
				about: teachSection(planWords, 'lede').text,
				age: ageOf(plan, locale),
				full: lessonLink(plan, 'full'),
				mild: isSensitive(plan, locale) ? lessonLink(plan, 'mild') : null
			};
		}),
		papers: paperIds.map((id) => ({
			id,
			title: paperTitle(id, locale),
			about: paperAbout(id, locale)
		})),
		ways: [
			{ name: m.teach_qr_story({}, { locale }), path: '/' },
			{ name: m.teach_qr_class({}, { locale }), path: '/present/' }
		].map(({ name, path }) => ({
			name,
			code: qrCode(`${origin}${path}`),
			share: shareLinks(`${origin}${path}`, m.site_title({}, { locale }))
		}))
	};
}
