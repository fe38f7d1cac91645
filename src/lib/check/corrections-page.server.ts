import { chartData } from '../charts/chart-data.server';
import { rowsDrawn } from '../charts/chart-source.server';
import { m } from '../paraglide/messages';
import type { Locale } from '../paraglide/runtime';
import { dateInWords } from '../record/date-in-words';
import { resolveFact } from '../record/facts.server';
import { record } from '../record/record.server';
import { addressOf } from '../record/rows.server';
import type { Correction } from '../record/tables.server';
import { orderedSteps } from '../story/step-order';
import { wordsOf } from '../story/words/words.server';
import { affectedBy, type DrawnChart, type StatedStep } from './affected';

/** One entry of the log with what it touches. */
export interface LoggedCorrection {
	id: string;
	/** `YYYY-MM-DD`. */
	day: string;
	date: string;
	title: string;
	/** What was changed, as addresses of the record. */
	where: string[];
	/** Null for a note about the whole record, which changes nothing. */
	change: { was: string; now: string } | null;
	why: string;
	steps: { id: string; title: string }[];
	/** From the root of the site. */
	charts: string[];
}

/** The log of corrections, the newest first. */
export function correctionsPage(locale: Locale): LoggedCorrection[] {
	return record.corrections.map((entry) => loggedCorrection(entry, locale)).toReversed();
}

/** Throws an Error when an entry names a step that the story does not have. */
function loggedCorrection(entry: Correction, locale: Locale): LoggedCorrection {
	const { id, date, where, was, now, why } = entry;
	const stray = where.find(
		(address) =>
			address.startsWith('step/') && !orderedSteps.some((step) => address === `step/${step.id}`)
	);
	if (stray !== undefined)
		throw new Error(`data/corrections.csv ${id} where: "${stray}" names no step of the story`);
	const { steps, charts } = affectedBy(where, statedSteps(locale), drawnCharts());
	const titles = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	const changes = was !== null || now !== null;
	return {
		id,
		day: date.kind === 'date' ? date.edtf : '',
		date: dateInWords(date, { locale }),
		title: changes
			? m.check_corrections_title({ where: where.join(', ') }, { locale })
			: m.check_corrections_opened({}, { locale }),
		where,
		change: changes
			? {
					was: was ?? m.check_corrections_nothing({}, { locale }),
					now: now ?? m.check_corrections_nothing({}, { locale })
				}
			: null,
		why,
		steps: titles
			.filter((step) => steps.includes(step.id))
			.map((step) => ({ id: step.id, title: step.title })),
		charts
	};
}

function statedSteps(locale: Locale): StatedStep[] {
	const words = wordsOf(locale).chapters.flatMap((chapter) => chapter.steps);
	return orderedSteps.map(({ id, state }) => {
		const facts = words.find((step) => step.id === id)?.facts ?? [];
		return {
			id,
			chart: state.chart,
			facts: facts.map((fact) => ({ id: fact, rows: resolveFact(record, fact).rows }))
		};
	});
}

function drawnCharts(): DrawnChart[] {
	return [...new Set(orderedSteps.map(({ state }) => state.chart))].map((chart) => ({
		chart,
		rows: new Set(
			rowsDrawn(record, chartData, chart).flatMap(({ table, rows }) =>
				rows.map((row) => addressOf(table, row))
			)
		)
	}));
}
