import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { stepWords } from '../story/words/step-words.server';
import { lessonLink } from './lesson-link';
import { fullAge, mildAge, type LessonPlan } from './lesson-plans';
import { paperTitle } from './paper-names.server';
import { plain, type Block, type Run, type Sheet } from './sheet';
import { afterParts, beforeParts } from './teach-pages';
import { teachSection, teachWords } from './words-of-teaching.server';

/** Whether the lesson shows a step with a passage that a class may want to skip. */
export function isSensitive({ steps }: Pick<LessonPlan, 'steps'>, locale: Locale): boolean {
	return steps.some((id) => stepWords(id, locale).sensitive);
}

/** For whom the lesson is, by age. */
export function ageOf(plan: Pick<LessonPlan, 'steps'>, locale: Locale): string {
	return isSensitive(plan, locale)
		? m.teach_age_mild({ age: fullAge, mild: mildAge }, { locale })
		: m.teach_age_all({ mild: mildAge }, { locale });
}

/** A lesson plan as a sheet, with the fields teachers know, in the order in which they need them. */
export function lessonSheet(plan: LessonPlan, locale: Locale): Sheet {
	const words = teachWords(`teach-${plan.id}`, locale);
	const named = (id: string): Block[] => {
		const section = teachSection(words, id);
		return [heading(section.title ?? id), { kind: 'words', words: section }];
	};
	return {
		id: plan.id,
		title: words.title,
		about: teachSection(words, 'lede').text,
		blocks: [
			{ kind: 'words', words: teachSection(words, 'lede') },
			fields(plan, locale),
			...beforeParts.flatMap(named),
			heading(m.teach_course({}, { locale })),
			course(plan, locale),
			...plan.parts.flatMap(({ id }) => named(id)),
			...afterParts.flatMap(named)
		]
	};
}

function heading(text: string): Block {
	return { kind: 'heading', text, newPage: false };
}

function fields(plan: LessonPlan, locale: Locale): Block {
	const links: Run[] = [
		{ text: m.teach_open_class({}, { locale }), href: lessonLink(plan, 'full') }
	];
	if (isSensitive(plan, locale)) {
		links.push({ text: m.teach_open_mild({}, { locale }), href: lessonLink(plan, 'mild') });
	}
	return {
		kind: 'fields',
		rows: [
			{ name: m.teach_field_age({}, { locale }), runs: plain(ageOf(plan, locale)) },
			{
				name: m.teach_field_time({}, { locale }),
				runs: plain(m.teach_minutes({ minutes: plan.minutes }, { locale }))
			},
			{ name: m.teach_field_class({}, { locale }), runs: listed(links) },
			{
				name: m.teach_field_steps({}, { locale }),
				runs: listed(
					plan.steps.map((id) => ({ text: stepWords(id, locale).title, href: `/#${id}` }))
				)
			},
			{
				name: m.teach_field_sheets({}, { locale }),
				runs: listed(
					plan.sheets.map((id) => ({ text: paperTitle(id, locale), href: `/teach/${id}/` }))
				)
			}
		]
	};
}

/** Links one behind the other, with a semicolon between. */
function listed(links: readonly Run[]): Run[] {
	return links.flatMap((link, index) => (index === 0 ? [link] : [...plain('; '), link]));
}

function course(plan: LessonPlan, locale: Locale): Block {
	const words = teachWords(`teach-${plan.id}`, locale);
	const rows = plan.parts.map(({ id, minutes }) => [
		plain(teachSection(words, id).title ?? id),
		plain(m.teach_minutes({ minutes }, { locale }))
	]);
	const total = [
		m.teach_total({}, { locale }),
		m.teach_minutes({ minutes: plan.minutes }, { locale })
	].map(plain);
	return {
		kind: 'table',
		name: m.teach_course({}, { locale }),
		columns: [
			{ name: m.teach_part_column({}, { locale }), width: 80 },
			{ name: m.teach_field_time({}, { locale }), width: 20 }
		],
		rows: [...rows, total],
		room: 'line'
	};
}
