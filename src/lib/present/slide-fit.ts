/** What was measured of the slides of a lesson, once for all of them, so that nothing jumps between steps. */
export interface SlideFit {
	/** The room that titles take, px. */
	head: number;
	/** Ids of the steps whose words have room beside the picture. */
	beside: readonly string[];
}

/** The least width of a picture beside words, in the smallest type of the slide. */
const leastPicture = 20;

/**
 * Measures slides that are laid out with their words beside the picture.
 *
 * @param slides The slides of the lesson, laid out, seen or not.
 * @param stage The room of the pictures in that arrangement.
 */
export function measureSlides(slides: readonly Element[], stage: HTMLElement): SlideFit {
	const heads = slides.map((slide) => slide.querySelector('header')?.offsetHeight ?? 0);
	const type = parseFloat(getComputedStyle(stage).fontSize);
	const hasRoom = stage.clientWidth >= leastPicture * type;
	return {
		head: Math.max(0, ...heads),
		beside: hasRoom ? slides.filter(wordsFit).map(({ id }) => id) : []
	};
}

/** The sizes that words have when they stand alone, in the smallest type of the slide; the largest that fits. */
const sizes = [1.8, 1.6, 1.4, 1.2, 1];

/** Sets the words of a slide as large as they fit into their room. */
export function enlargeWords(words: HTMLElement) {
	for (const size of sizes) {
		words.style.setProperty('--slide-words-size', `${size}em`);
		if (fits(words)) return;
	}
}

function wordsFit(slide: Element): boolean {
	const words = slide.querySelector('.words');
	return words === null || fits(words);
}

function fits(element: Element): boolean {
	return element.scrollHeight <= element.clientHeight + 1;
}
