/** What the membership chart can show; each view is a whole picture. */
export type MembershipState =
	| {
			chart: 'membership';
			view: 'first-day' | 'seven-ratifications' | 'by-1994' | 'russia-signs' | 'russia-bound' | 'all';
	  }
	| { chart: 'membership'; view: 'explore'; year: 'latest' | number; country: string | null };
