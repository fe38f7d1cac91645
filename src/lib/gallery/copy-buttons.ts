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
	const label = button.textContent;
	const { copied = label } = button.dataset;
	if (label === copied) return;
	button.textContent = copied;
	if (said) said.textContent = copied;
	button.addEventListener(
		'blur',
		() => {
			button.textContent = label;
			if (said) said.textContent = '';
		},
		{ once: true }
	);
}

const said = document.querySelector<HTMLElement>('[data-copy-status]');
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
	button.hidden = false;
	button.addEventListener('click', () => void pressed(button, said));
}
