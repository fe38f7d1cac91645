/** For tests: how colours are seen, by whom. */
import { lab, rgb } from 'd3';

/** The three kinds of vision without one of the eye's three kinds of cone. */
export const visions = ['protan', 'deutan', 'tritan'] as const;
/** One of these kinds of vision. */
export type Vision = (typeof visions)[number];

type Row = readonly [red: number, green: number, blue: number];

/** Linear RGB as such an eye sees it: Machado, Oliveira and Fernandes 2009, severity 1. */
const matrices: Readonly<Record<Vision, readonly [Row, Row, Row]>> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function linear(channel: number): number {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(share: number): number {
	const kept = Math.min(1, Math.max(0, share));
	return 255 * (kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055);
}

function linearRow(colour: string): Row {
	const { r, g, b } = rgb(colour);
	return [linear(r), linear(g), linear(b)];
}

function product(row: Row, [red, green, blue]: Row): number {
	return row[0] * red + row[1] * green + row[2] * blue;
}

/** A colour as it looks to somebody with this vision. */
export function seenBy(vision: Vision, colour: string): string {
	const [red, green, blue] = matrices[vision];
	const light = linearRow(colour);
	return rgb(
		encoded(product(red, light)),
		encoded(product(green, light)),
		encoded(product(blue, light))
	).formatHex();
}

/** A colour laid over another one. `strength` is its opacity, 0 to 1. */
export function laidOver(colour: string, ground: string, strength: number): string {
	const [over, under] = [rgb(colour), rgb(ground)];
	const mix = (a: number, b: number) => a * strength + b * (1 - strength);
	return rgb(mix(over.r, under.r), mix(over.g, under.g), mix(over.b, under.b)).formatHex();
}

/** The contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
	const luminance = (colour: string) => product([0.2126, 0.7152, 0.0722], linearRow(colour));
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

/** How far two colours are from one another in CIELAB (ΔE*ab); about 2 can just be told apart side by side. */
export function difference(one: string, other: string): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}
