import { pngHeight, pngSizes } from '../charts/picture-file';
import { bareFrame } from './snippets';
import { addressesOf, type Stand, type TakenChart } from './taken-chart';

const dayInSeconds = 86_400;

/** The oEmbed answer for a chart state: https://oembed.com, type `rich`, version 1.0. */
export function oembedOf(stand: Stand, taken: TakenChart, site: string) {
	const { smallPng } = addressesOf(stand, taken);
	const thumbnailWidth = pngSizes[1].width;
	return {
		version: '1.0',
		type: 'rich',
		provider_name: site,
		provider_url: `${stand.origin}/`,
		title: taken.title,
		cache_age: dayInSeconds,
		html: bareFrame(stand, taken),
		width: 700,
		height: taken.heights.columns[700],
		thumbnail_url: smallPng,
		thumbnail_width: thumbnailWidth,
		thumbnail_height: pngHeight(thumbnailWidth)
	};
}
