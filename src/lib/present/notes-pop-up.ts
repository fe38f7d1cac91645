const name = 'any-place-any-time-notes';

/**
 * Opens the notes in a window of their own, or brings the one to the front that is open already.
 *
 * @param address The address of the notes.
 * @returns False when the browser does not let a window open.
 */
export function openNotes(address: string): boolean {
	// Windows that were opened from files do not hear each other.
	if (location.protocol === 'file:') return false;
	// Without an address, a window of this name that is open is found and not loaded again.
	const found = open('', name, 'popup,width=1000,height=720');
	if (!found) return false;
	if (isAt(found, address)) found.focus();
	else found.location.replace(address);
	return true;
}

function isAt(window: Window, address: string): boolean {
	try {
		return window.location.pathname === address;
	} catch {
		// A link in the notes has led to another site.
		return false;
	}
}
