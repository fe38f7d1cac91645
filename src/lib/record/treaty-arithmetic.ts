import { dayToDate, type Day } from './partial-date';

/**
 * Article 19: the Convention binds a state from the first day of the month following the expiration
 * of three months after the deposit of its instrument; for the first states, after the seventh one.
 */
export function entersIntoForce(deposit: Day): Day {
	return firstOfMonthFollowing(deposit, 3);
}

/** The months that must pass between receipt of a denunciation and its effect: Article 22(2). */
export const monthsOfNotice = 12;

/**
 * Article 22(2): a denunciation takes effect on the first day of the month following the expiration
 * of twelve months after the day on which the Secretary General received the notification.
 */
export function denunciationTakesEffect(receipt: Day): Day {
	return firstOfMonthFollowing(receipt, monthsOfNotice);
}

/**
 * The period ends in the month so many months later, whatever the day; the first day of the month
 * after that one is what both articles mean.
 */
function firstOfMonthFollowing(day: Day, months: number): Day {
	const from = dayToDate(day);
	const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 1);
	return new Date(first).toISOString().slice(0, 10);
}
