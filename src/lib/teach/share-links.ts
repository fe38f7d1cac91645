/** Addresses of learning platforms that take a page over; nothing of theirs is loaded here. */
export interface ShareLinks {
	classroom: string;
	teams: string;
}

/**
 * Plain links that open a platform with a page filled in.
 * Google Classroom: https://developers.google.com/classroom/guides/sharebutton; Microsoft Teams:
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps.
 *
 * @param address the whole address of the page
 */
export function shareLinks(address: string, title: string): ShareLinks {
	const classroom = new URLSearchParams({ url: address, title });
	const teams = new URLSearchParams({ href: address, msgText: title });
	return {
		classroom: `https://classroom.google.com/share?${classroom.toString()}`,
		teams: `https://teams.microsoft.com/share?${teams.toString()}`
	};
}
