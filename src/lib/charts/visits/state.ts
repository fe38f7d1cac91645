/** What the visits chart can show; each view is a whole picture. */
export interface VisitsState {
	chart: 'visits';
	view:
		| 'first'
		| 'by-date'
		| 'by-place'
		| 'unidentified'
		| 'published'
		| 'all-states'
		| 'empty-years';
}
