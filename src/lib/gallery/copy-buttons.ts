/**
 * Makes the gallery's copy buttons work. They are hidden in the page as it is served: without this
 * script the codes stand in fields that can be selected.
 */

async function copy(field: HTMLTextAreaElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		// Not allowed here: the reader presses the keys, on a code that is already selected.
		const folded = field.closest('details');
		if (folded) folded.open = true;
		field.focus();
		field.select();
		return false;
	}
}

async function pressed(button: HTMLButtonElement, said: HTMLElement | null) {
	const field = document.getElementById(button.dataset['copies'] ?? '');
	if (!(field instanceof HTMLTextAreaElement) || !(await copy(field))) return;
	const { copied } = button.dataset;
	if (copied === undefined || button.textContent === copied) return;
	const label = [...button.childNodes];
	const done = new AbortController();
	function sayLabel() {
		button.replaceChildren(...label);
		if (said) said.textContent = '';
		done.abort();
	}
	button.replaceChildren(copied);
	if (said) said.textContent = copied;
	button.addEventListener('blur', sayLabel, { signal: done.signal });
	// Safari does not focus what is clicked, so that nothing is left either.
	button.addEventListener('pointerleave', sayLabel, { signal: done.signal });
}

const said = document.querySelector<HTMLElement>('[data-copy-status]');
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
	button.hidden = false;
	button.addEventListener('click', () => void pressed(button, said));
}
