/** Where a state's tile stands, counted in tiles from the top left corner, and its two-letter code. */
export interface GridTile {
	column: number;
	row: number;
	iso2: string;
}

/*
 * Europe with one equal tile a state: neighbours stand together as far as squares allow. The empty
 * places are the seas; the north-east and south-west corners are kept clear for words.
 */
const drawing = `
	ISL  .   .   .  NOR SWE FIN  .   .   .   .
	IRL GBR  .   .  DNK  .   .  EST RUS  .   .
	 .   .   .  NLD DEU POL LTU LVA  .   .   .
	 .   .  BEL LUX CZE SVK UKR  .   .   .   .
	 .  FRA CHE LIE AUT HUN ROU MDA  .   .   .
	 .  AND MCO ITA SVN HRV SRB BGR  .  GEO  .
	PRT ESP  .  SMR  .  BIH MNE MKD TUR ARM AZE
	 .   .   .   .  MLT  .  ALB GRC  .  CYP  .
`;

const twoLetters: Readonly<Record<string, string>> = {
	ALB: 'AL',
	AND: 'AD',
	ARM: 'AM',
	AUT: 'AT',
	AZE: 'AZ',
	BEL: 'BE',
	BGR: 'BG',
	BIH: 'BA',
	CHE: 'CH',
	CYP: 'CY',
	CZE: 'CZ',
	DEU: 'DE',
	DNK: 'DK',
	ESP: 'ES',
	EST: 'EE',
	FIN: 'FI',
	FRA: 'FR',
	GBR: 'GB',
	GEO: 'GE',
	GRC: 'GR',
	HRV: 'HR',
	HUN: 'HU',
	IRL: 'IE',
	ISL: 'IS',
	ITA: 'IT',
	LIE: 'LI',
	LTU: 'LT',
	LUX: 'LU',
	LVA: 'LV',
	MCO: 'MC',
	MDA: 'MD',
	MKD: 'MK',
	MLT: 'MT',
	MNE: 'ME',
	NLD: 'NL',
	NOR: 'NO',
	POL: 'PL',
	PRT: 'PT',
	ROU: 'RO',
	RUS: 'RU',
	SMR: 'SM',
	SRB: 'RS',
	SVK: 'SK',
	SVN: 'SI',
	SWE: 'SE',
	TUR: 'TR',
	UKR: 'UA'
};

const lines = drawing
	.trim()
	.split('\n')
	.map((line) => line.trim().split(/\s+/));

/** How many tiles the map is wide and high. */
export const gridSize = {
	columns: Math.max(...lines.map((line) => line.length)),
	rows: lines.length
};

/** The tiles of the map by three-letter code. */
export const tileGrid: ReadonlyMap<string, GridTile> = new Map(
	lines.flatMap((codes, row) =>
		codes.flatMap((iso3, column): [string, GridTile][] => {
			const iso2 = twoLetters[iso3];
			return iso2 === undefined ? [] : [[iso3, { column, row, iso2 }]];
		})
	)
);
