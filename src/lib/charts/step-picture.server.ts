import { orderedSteps, type OrderedStep } from '../story/step-order';
import { stepWords } from '../story/words/step-words.server';
import { chartData } from './chart-data.server';
import { drawPicture } from './picture.server';
import type { SizeClass } from './size';
import type { PictureTheme } from './tokens.server';

/** Which of a step's pictures. */
interface Variant {
	theme: PictureTheme;
	sizeClass: SizeClass;
}

/** The picture of a step as the text of an SVG file, its title and description inside. */
export function stepPicture(step: OrderedStep, variant: Variant): string {
	const { title, description } = stepWords(step.id, 'en');
	return drawPicture(chartData, { state: step.state, title, description, ...variant });
}

/** The step a picture's address is about, `undefined` where the chart has no such step. */
export function stepOfPicture(chart: string, id: string | undefined): OrderedStep | undefined {
	return orderedSteps.find((known) => known.id === id && known.state.chart === chart);
}
