/**
 * Says on the page that charts did not load and how to go on, or takes that back. The words stand in
 * Story.svelte from the start, so that they need none of the scripts that may be missing.
 */
export function sayChartsMissing(missing: boolean): void {
	const notice = document.querySelector<HTMLElement>('[data-charts-missing]');
	if (notice) notice.hidden = !missing;
}
