import { escaped } from '../escaped';
import { pngHeight, pngSizes } from '../charts/picture-file';
import { addressesOf, type Stand, type TakenChart } from './taken-chart';

const columnOfText = 700;

/**
 * A frame that needs no script and no second line: its style gives it the measured height at every
 * width, and where a system takes the style away, `height` is enough for all of them.
 */
export function plainFrame(stand: Stand, taken: TakenChart): string {
	const { least, ratio, most } = taken.heights.fit;
	const style = `border:0;height:auto;aspect-ratio:1/${ratio};min-height:${least}px;max-height:${most}px`;
	return frame(stand, taken, { width: '100%', height: most, style });
}

/**
 * A frame and the script that keeps it exactly as high as its content, also when a reader unfolds the table.
 *
 * @param scriptFrom Where the script is taken from: that of an edition never changes, and works for live frames too.
 */
export function scriptedFrame(stand: Stand, taken: TakenChart, scriptFrom: Stand = stand): string {
	const height = taken.heights.columns[columnOfText];
	return [
		frame(stand, taken, { width: '100%', height, style: 'border:0' }),
		script(scriptFrom, taken)
	].join('\n');
}

/** The custom element with what is seen until its frame has spoken: the picture, which leads to the story. */
export function customElement(stand: Stand, taken: TakenChart): string {
	return [
		element('any-place-chart', { chart: taken.chart, step: taken.step, title: taken.title }, [
			element('a', { href: addressesOf(stand, taken).story }, [image(stand, taken)])
		]),
		script(stand, taken)
	].join('\n');
}

/** The picture with its words: for pages that allow no frame, and for mail. */
export function staticFigure(stand: Stand, taken: TakenChart, credit: string): string {
	const { story } = addressesOf(stand, taken);
	return element('figure', { style: 'margin:0' }, [
		image(stand, taken),
		element('figcaption', {}, [
			element('strong', {}, [escaped(taken.title)]),
			` ${escaped(taken.subtitle)} `,
			element('a', { href: story }, [escaped(credit)])
		])
	]);
}

/** Exactly one bare frame with its measures as attributes, which is all that WordPress keeps of an oEmbed answer. */
export function bareFrame(stand: Stand, taken: TakenChart): string {
	const { page } = addressesOf(stand, taken);
	return element('iframe', {
		src: page,
		title: taken.title,
		width: String(columnOfText),
		height: String(taken.heights.columns[columnOfText]),
		frameborder: '0'
	});
}

interface FrameBox {
	width: string;
	/** Px. */
	height: number;
	style: string;
}

function frame(stand: Stand, taken: TakenChart, { width, height, style }: FrameBox): string {
	return element('iframe', {
		src: addressesOf(stand, taken).page,
		title: taken.title,
		width,
		height: String(height),
		style,
		frameborder: '0',
		loading: 'lazy',
		referrerpolicy: 'no-referrer'
	});
}

function script(stand: Stand, taken: TakenChart): string {
	// A browser checks a file of another host only if it asked for it openly.
	const checked = stand.integrity ? ` integrity="${stand.integrity}" crossorigin="anonymous"` : '';
	return `<script async src="${addressesOf(stand, taken).script}"${checked} referrerpolicy="no-referrer"></script>`;
}

function image(stand: Stand, taken: TakenChart): string {
	const { png, smallPng, svg } = addressesOf(stand, taken);
	const [large, small] = pngSizes;
	const files: Record<string, string> =
		stand.edition === null
			? {
					src: png,
					srcset: `${smallPng} ${small.width}w, ${png} ${large.width}w`,
					sizes: `(max-width: ${columnOfText}px) 100vw, ${columnOfText}px`
				}
			: { src: svg };
	return element('img', {
		...files,
		width: String(large.width),
		height: String(pngHeight(large.width)),
		alt: taken.description,
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		style: 'max-width:100%;height:auto'
	});
}

const withoutEnd = ['img'];

function element(
	name: string,
	attributes: Readonly<Record<string, string>>,
	children: readonly string[] = []
): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
	const start = `<${name}${written.join('')}>`;
	return withoutEnd.includes(name) ? start : `${start}${children.join('')}</${name}>`;
}

function quoted(value: string): string {
	return escaped(value).replaceAll('"', '&quot;');
}
