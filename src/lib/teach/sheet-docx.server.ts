import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	HeadingLevel,
	ImageRun,
	LevelFormat,
	LineRuleType,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import { pngOf } from '../charts/png.server';
import { pictureSize, pngSizes } from '../charts/picture-file';
import { stepPicture } from '../charts/step-picture.server';
import type { KnownDate } from '../record/partial-date';
import { orderedSteps } from '../story/step-order';
import { sameEveryTime } from './same-every-time.server';
import type { Block, Run, Sheet } from './sheet';

/** What a file says of itself besides its sheet. */
export interface FileSetting {
	/** Where the site stands, without a slash at the end; links in the file lead there. */
	origin: string;
	/** The line at the foot of each page. */
	foot: string;
	/** The day of the record, which the file names as the day it was made. */
	asOf: KnownDate;
}

/** A4; Letter is a little wider. */
const paper = { width: millimetres(210), height: millimetres(297) };
const margin = millimetres(20);
const textWidth = paper.width - 2 * margin;
/** How wide a picture stands on the page, px, as the package has it, and with how many of its own it is drawn. */
const pictureWidth = 600;
const pictureDetail = Math.max(...pngSizes.map(({ width }) => width));
const hairline = { style: BorderStyle.SINGLE, size: eighthsOfPoint(0.5), color: '808080' };
const borders = { top: hairline, bottom: hairline, left: hairline, right: hairline };
/** How far the text of a question, and the line for its answer, stand in from the margin. */
const questionIndent = points(20);
/** Room for a pupil's hand. */
const roomHeights = { line: 0, writing: points(42.5), page: points(170) };
/** What a field without words leaves to be filled in. */
const blank = '_'.repeat(36);

/** A sheet as a file for a word processor (DOCX), the same bytes for the same sheet. */
export async function sheetDocx(
	sheet: Sheet,
	setting: FileSetting
): Promise<Uint8Array<ArrayBuffer>> {
	const parts = await Promise.all(sheet.blocks.map((block) => partsOf(block, setting.origin)));
	const file = new Document({
		title: sheet.title,
		description: sheet.about,
		creator: 'Any Place, Any Time',
		styles: {
			default: {
				document: {
					run: { font: 'Arial', size: halfPoints(10.5), language: { value: 'en-GB' } },
					// Said although it is the default: some word processors take a height without a rule as exact, and cut pictures off.
					paragraph: {
						spacing: { after: points(6), line: partsOfLine(1.15), lineRule: LineRuleType.AUTO }
					}
				},
				heading1: { run: { font: 'Georgia', size: halfPoints(20), bold: true } },
				heading2: {
					run: { font: 'Georgia', size: halfPoints(13.5), bold: true },
					paragraph: { spacing: { before: points(14), after: points(4) }, keepNext: true }
				}
			}
		},
		numbering: {
			config: [
				{
					reference: 'questions',
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: '%1.',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: questionIndent, hanging: questionIndent } } }
						}
					]
				}
			]
		},
		sections: [
			{
				properties: {
					page: {
						size: paper,
						margin: { top: margin, right: margin, bottom: margin, left: margin }
					}
				},
				footers: { default: footer(setting.foot) },
				children: [
					new Paragraph({ heading: HeadingLevel.HEADING_1, text: sheet.title }),
					...parts.flat()
				]
			}
		]
	});
	return sameEveryTime(new Uint8Array(await Packer.toBuffer(file)), setting.asOf);
}

function footer(foot: string): Footer {
	const line = new TextRun({ children: [`${foot} `, PageNumber.CURRENT], size: halfPoints(8) });
	return new Footer({ children: [new Paragraph({ children: [line] })] });
}

async function partsOf(block: Block, origin: string): Promise<(Paragraph | Table)[]> {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: HeadingLevel.HEADING_2,
					text: block.text,
					pageBreakBefore: block.newPage
				})
			];
		case 'words':
			return block.words.blocks.map(
				({ kind, text }) =>
					new Paragraph({ text, ...(kind === 'item' ? { bullet: { level: 0 } } : {}) })
			);
		case 'fields':
			return block.rows.map(
				({ name, runs }) =>
					new Paragraph({
						children: [
							lettering({ text: `${name}: `, bold: true }),
							...childrenOf(runs, origin),
							...(runs.length === 0 ? [new TextRun(blank)] : [])
						]
					})
			);
		case 'table':
			return [tableOf(block, origin), new Paragraph('')];
		case 'questions':
			return block.items.flatMap(({ text, lines }) => [
				new Paragraph({ text, keepNext: true, numbering: { reference: 'questions', level: 0 } }),
				...Array.from({ length: lines }, ruledLine)
			]);
		case 'picture':
			return [await pictureOf(block)];
		default:
			return block satisfies never;
	}
}

function ruledLine(): Paragraph {
	return new Paragraph({
		text: '',
		indent: { left: questionIndent },
		spacing: { before: points(8), after: points(3) },
		border: { bottom: hairline }
	});
}

function tableOf(block: Extract<Block, { kind: 'table' }>, origin: string): Table {
	const widths = block.columns.map(({ width }) => Math.round((textWidth * width) / 100));
	const cell = (runs: readonly Run[], column: number, bold: boolean): TableCell =>
		new TableCell({
			borders,
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: { top: points(3), bottom: points(3), left: points(4.5), right: points(4.5) },
			children: [new Paragraph({ spacing: { after: 0 }, children: childrenOf(runs, origin, bold) })]
		});
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: block.columns.map(({ name }, column) =>
			cell([{ text: name, href: null }], column, true)
		)
	});
	const rows = block.rows.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				...(roomHeights[block.room] === 0
					? {}
					: { height: { value: roomHeights[block.room], rule: 'atLeast' as const } }),
				children: row.map((runs, column) => cell(runs, column, false))
			})
	);
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		rows: [head, ...rows]
	});
}

function childrenOf(runs: readonly Run[], origin: string, bold = false): ParagraphChild[] {
	return runs.map(({ text, href }) =>
		href === null
			? lettering({ text, bold })
			: new ExternalHyperlink({
					link: `${origin}${href}`,
					children: [lettering({ text, style: 'Hyperlink', bold })]
				})
	);
}

/** A run of letters. Typed apart: beside a plain string, `bold` would mean the method of strings. */
function lettering(options: IRunOptions): TextRun {
	return new TextRun(options);
}

async function pictureOf({
	step: id,
	alt
}: Extract<Block, { kind: 'picture' }>): Promise<Paragraph> {
	const step = orderedSteps.find((known) => known.id === id);
	if (!step) throw new Error(`there is no step "${id}"`);
	const svg = stepPicture(step, { theme: 'light', sizeClass: 'wide' });
	const { width, height } = pictureSize.wide;
	return new Paragraph({
		children: [
			new ImageRun({
				type: 'png',
				data: await pngOf(svg, pictureDetail),
				transformation: { width: pictureWidth, height: (pictureWidth * height) / width },
				altText: { name: id, title: '', description: alt }
			})
		]
	});
}

/** A length in twentieths of a point, as the format has lengths. */
function points(length: number): number {
	return Math.round(length * 20);
}

/** The same from millimetres, 25.4 of which are an inch, or 72 points. */
function millimetres(length: number): number {
	return points((length * 72) / 25.4);
}

/** The size of letters, from points to the half points of the format. */
function halfPoints(size: number): number {
	return size * 2;
}

/** The weight of a border, from points to the eighths of the format. */
function eighthsOfPoint(weight: number): number {
	return weight * 8;
}

/** The height of a line, from lines to the parts of one that the format counts. */
function partsOfLine(height: number): number {
	return Math.round(height * 240);
}
