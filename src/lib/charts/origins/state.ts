/** What the origins chart can show; each view is a whole picture. */
export interface OriginsState {
	chart: 'origins';
	view:
		| 'idea'
		| 'assembly'
		| 'adopted'
		| 'opened'
		| 'in-force'
		| 'committee'
		| 'two-treaties';
}
