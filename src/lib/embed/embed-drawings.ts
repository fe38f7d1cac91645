import type { Size } from '../charts/size';

/**
 * The rooms (px) a chart is drawn for in an embed, which has no script to draw it at its own: each
 * from the narrowest content it is shown in, so that type never falls below its size. The style sheet
 * of EmbedFigure.svelte shows one of them by the width of the frame and has the same names.
 */
export const embedRooms = {
	least: { width: 248, height: 240 },
	phone: { width: 328, height: 300 },
	large: { width: 432, height: 350 },
	column: { width: 520, height: 440 },
	wide: { width: 664, height: 510 }
} as const satisfies Record<string, Size>;

/** The name of a room. */
export type EmbedRoom = keyof typeof embedRooms;
