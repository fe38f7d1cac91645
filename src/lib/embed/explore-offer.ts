/**
 * Exploring in a frame: a button fetches the chart's code and controls when a reader asks for them.
 * They are a module, which not every frame lets run; then the chart stays as it is, and words say so.
 */

/** What the fetched module gives, see explore.ts. */
export interface Exploring {
	/**
	 * Puts the controls below the chart and lets them draw it.
	 *
	 * @throws When the chart cannot be had; what was served is then still there.
	 */
	explore: (content: HTMLElement) => Promise<void>;
}

/** Makes the button work, where the page has one: its `data-explore` is the address of the module. */
export function offerExploring(content: HTMLElement): void {
	const button = content.querySelector<HTMLButtonElement>('[data-explore]');
	const status = content.querySelector<HTMLElement>('[data-explore-status]');
	if (!button || !status) return;
	const say = (which: 'waiting' | 'failed') => {
		status.textContent = status.dataset[which] ?? '';
	};
	let asked = false;
	button.addEventListener('click', () => {
		if (asked) return;
		asked = true;
		say('waiting');
		import(/* @vite-ignore */ button.dataset['explore'] ?? '')
			.then(({ explore }: Exploring) => explore(content))
			.then(
				() => {
					button.remove();
					status.remove();
				},
				() => {
					asked = false;
					say('failed');
				}
			);
	});
}
