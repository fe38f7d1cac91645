/** The reader whom the figures are about: a cheap phone on a slow line. For the scripts that measure. */

/** How many times slower its processor is than that of the machine that measures. */
export const processorSlowdown = 4;

/** Its screen, as Playwright sets one up. */
export const phone = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true
};

/** Its line: latency in milliseconds, throughput in bytes a second. */
export const slow4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
};

/** Screen, line and processor in one line, as what is measured says it. */
export const slowPhoneInWords = [
	`${phone.viewport.width} × ${phone.viewport.height}`,
	`${(slow4G.downloadThroughput * 8) / 1_000_000} Mbit/s`,
	`${slow4G.latency} ms`,
	`processor ${processorSlowdown}× slower`
].join(', ');
