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
import { pictureSize } from '../charts/picture-file';
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

/** The width between the margins of A4, in twentieths of a point; Letter is a little wider. */
const textWidth = 9638;
const margin = 1134;
const pictureWidth = 600;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const borders = { top: hairline, bottom: hairline, left: hairline, right: hairline };
/** Room for a pupil's hand, in twentieths of a point. */
const roomHeights = { line: 0, writing: 850, page: 3400 };

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
					run: { font: 'Arial', size: 21, language: { value: 'en-GB' } },
					// Said although it is the default: some word processors take a height without a rule as exact, and cut pictures off.
					paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
				},
				heading1: { run: { font: 'Georgia', size: 40, bold: true } },
				heading2: {
					run: { font: 'Georgia', size: 27, bold: true },
					paragraph: { spacing: { before: 280, after: 80 }, keepNext: true }
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
							style: { paragraph: { indent: { left: 400, hanging: 400 } } }
						}
					]
				}
			]
		},
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
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
	const line = new TextRun({ children: [`${foot} `, PageNumber.CURRENT], size: 16 });
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
							...(runs.length === 0 ? [new TextRun('_'.repeat(36))] : [])
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
		indent: { left: 400 },
		spacing: { before: 160, after: 60 },
		border: { bottom: hairline }
	});
}

function tableOf(block: Extract<Block, { kind: 'table' }>, origin: string): Table {
	const widths = block.columns.map(({ width }) => Math.round((textWidth * width) / 100));
	const cell = (runs: readonly Run[], column: number, bold: boolean): TableCell =>
		new TableCell({
			borders,
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: { top: 60, bottom: 60, left: 90, right: 90 },
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
				data: await pngOf(svg, 1280),
				transformation: { width: pictureWidth, height: (pictureWidth * height) / width },
				altText: { name: id, title: '', description: alt }
			})
		]
	});
}
