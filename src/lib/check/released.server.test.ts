import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultInWords } from '../record/fault.server';
import { uncorrectedChanges } from './released.server';

const log = 'id,date,where,was,now,why\nopening,2026-11-21,record,,,The log opens.\n';
const released = new Map([
	['corrections.csv', log],
	[
		'publication.csv',
		'id,date,party,published,out_of,unit,source,note\nrus-2003,2003,RUS,1,11,visits,a,\nrus-2010,2010,RUS,1,17,reports,a,\n'
	]
]);

function changed(find: string, replacement: string, entry = ''): string[] {
	const text = released.get('publication.csv') ?? '';
	if (!text.includes(find)) throw new Error(`the fixture does not hold ${find}`);
	const now = new Map(released)
		.set('publication.csv', text.replace(find, replacement))
		.set('corrections.csv', log + entry);
	return uncorrectedChanges(released, now).map(faultInWords);
}

describe('a value that was released', () => {
	it('may not change without an entry in the log', () => {
		expect(changed('RUS,1,11', 'RUS,2,11')).toEqual([
			'data/publication.csv:2 published: "2" was released as "1"; expected an entry in data/corrections.csv that names publication/rus-2003/published'
		]);
	});

	it('may change with an entry that names the cell, or the row', () => {
		const entry = (where: string) => `c1,2027-01-05,${where},1,2,A source was wrong.\n`;
		expect(changed('RUS,1,11', 'RUS,2,11', entry('publication/rus-2003/published'))).toEqual([]);
		expect(changed('RUS,1,11', 'RUS,2,11', entry('publication/rus-2003'))).toEqual([]);
		expect(changed('RUS,1,11', 'RUS,2,11', entry('publication/rus-2003/out_of'))).toHaveLength(1);
	});

	it('may not go, and an entry of the log may not change', () => {
		expect(changed('rus-2010,2010,RUS,1,17,reports,a,\n', '')).toEqual([
			'data/publication.csv:3: "rus-2010" was released and is not there any more; expected an entry in data/corrections.csv that names publication/rus-2010'
		]);
		const rewritten = new Map(released).set('corrections.csv', log.replace('opens', 'starts'));
		expect(uncorrectedChanges(released, rewritten)).toHaveLength(1);
	});

	it('does not forbid to fill, to add, to source or to annotate', () => {
		expect(changed('11,visits,a,', '11,visits,b,A note.')).toEqual([]);
		expect(changed('rus-2010', 'rus-2009,2009,RUS,1,15,reports,a,\nrus-2010')).toEqual([]);
	});

	it('is not excused by an entry that the release already had', () => {
		const before = new Map(released).set(
			'corrections.csv',
			`${log}c1,2027-01-05,publication/rus-2003,1,1,Old.\n`
		);
		const now = new Map(before).set(
			'publication.csv',
			(released.get('publication.csv') ?? '').replace('RUS,1,11', 'RUS,2,11')
		);
		expect(uncorrectedChanges(before, now)).toHaveLength(1);
	});
});

/** What git says, or nothing where there is no git or no such thing. */
function git(...args: string[]): string {
	try {
		return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return '';
	}
}

describe('the record', () => {
	const [tag] = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname').split(
		'\n'
	);

	it(
		tag
			? `differs from release ${tag} only where the log of corrections says so`
			: 'has not been released yet (there is no tag v*), so there is nothing to compare it with',
		() => {
			const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
			const now = new Map(files.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));
			const then = new Map(
				(tag ? git('ls-tree', '--name-only', `${tag}:data`).split('\n') : [])
					.filter((name) => name.endsWith('.csv'))
					.map((name) => [name, git('show', `${tag ?? ''}:data/${name}`)])
			);
			expect(uncorrectedChanges(then, now).map(faultInWords)).toEqual([]);
		}
	);
});
