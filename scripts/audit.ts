/**
 * Asks npm's registry for known faults of the packages used here: `npm run test:audit`. Faults of the
 * two worst kinds stop; a registry that keeps no such list is named, and stops nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What the registry said: it could not be asked, or these packages have high or critical faults. */
export type Audit = { kind: 'unanswered'; why: string } | { kind: 'answered'; found: string[] };

const worst = ['high', 'critical'];

/**
 * Reads what `npm audit --json` prints.
 *
 * @throws SyntaxError where that is no JSON.
 */
export function readAudit(printed: string): Audit {
	const { message, vulnerabilities } = JSON.parse(printed) as {
		message?: string;
		vulnerabilities?: Record<string, { severity: string; range: string }>;
	};
	if (!vulnerabilities) return { kind: 'unanswered', why: message ?? 'no reason given' };
	const found = Object.entries(vulnerabilities)
		.filter(([, { severity }]) => worst.includes(severity))
		.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
	return { kind: 'answered', found };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { stdout } = spawnSync('npm', ['audit', '--json'], {
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	const audit = readAudit(stdout);
	if (audit.kind === 'unanswered') {
		console.log(`The packages were NOT audited: this registry has no audit (${audit.why}).`);
	} else if (audit.found.length > 0) {
		console.error(`Known faults; \`npm audit\` says more:\n${audit.found.join('\n')}`);
		process.exitCode = 1;
	} else {
		console.log('The registry knows of no high or critical fault in the packages used here.');
	}
}
