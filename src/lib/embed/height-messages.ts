/** What a frame tells the page around it, and what that page may ask. Shapes of other people's protocols. */

/** Who is speaking, and what the page around asked to be called by. */
export interface Speaker {
	/** The chart's name in messages that carry one. */
	id: string;
	/** The full address of the framed page. */
	address: string;
	/** The name Pym gave the frame, `null` where the host is not Pym. */
	childId: string | null;
	/** The word WordPress gave the frame, `null` where the host is not WordPress. */
	secret: string | null;
}

/**
 * One height in every dialect that hosts listen for. The first three go out always.
 *
 * @param height Whole CSS pixels.
 */
export function heightMessages(height: number, speaker: Speaker): unknown[] {
	const { id, address, childId, secret } = speaker;
	return [
		// https://developer.datawrapper.de/docs/responsive-iframe
		{ 'datawrapper-height': { [id]: height } },
		// https://amp.dev/documentation/components/amp-iframe, and @newswire/frames
		{ sentinel: 'amp', type: 'embed-size', height },
		// https://docs.embed.ly/reference/provider-height-resizing, which Medium uses
		JSON.stringify({ src: address, context: 'iframe.resize', height }),
		// https://github.com/nprapps/pym.js
		...(childId === null ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
		// wp-includes/js/wp-embed.js
		...(secret === null ? [] : [{ message: 'height', value: height, secret }])
	];
}

/** Whether a message asks for the height: from AMP, @newswire/frames and our own script, WordPress or Pym. */
export function asksForHeight(message: unknown): boolean {
	if (typeof message === 'string') return /^pymxPYMx.+xPYMxwidthxPYMx/.test(message);
	if (typeof message !== 'object' || message === null) return false;
	if ('type' in message) return message.type === 'frames-init';
	return 'message' in message && message.message === 'ready';
}

/** A chart with its table unfolded stays far below it (px); what is above is not from us. */
const highest = 20_000;

/** The height a message of a frame asks for, px; `undefined` for whatever else frames may say. */
export function heightIn(message: unknown): number | undefined {
	if (typeof message !== 'object' || message === null) return undefined;
	const { sentinel, type, height } = message as Record<string, unknown>;
	if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return undefined;
	return height > 0 && height <= highest ? Math.ceil(height) : undefined;
}

/** Pym's name for the frame, from its query. Anything but a plain name is as good as none. */
export function childIdIn(query: string): string | null {
	const id = new URLSearchParams(query).get('childId');
	return id !== null && /^[\w.:-]{1,99}$/.test(id) ? id : null;
}

/** WordPress's word for the frame, from its hash. WordPress itself takes letters and digits only. */
export function secretIn(hash: string): string | null {
	return /[#?&]secret=([a-zA-Z0-9]{1,99})(?:&|$)/.exec(hash)?.[1] ?? null;
}
