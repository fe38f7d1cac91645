/**
 * Tells the worker of the built site what to keep: `npm run build` does this when every file is
 * there. The list, and with it the worker, changes whenever one of them does.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { KeptFiles } from '../src/lib/offline/kept-files';
import { buildFolder } from './built-site';
import { keptOffline } from './kept-offline';

function read(address: string): Buffer {
	return readFileSync(join(buildFolder, address.endsWith('/') ? `${address}index.html` : address));
}

const built = readdirSync(buildFolder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map(({ parentPath, name }) => `/${join(parentPath, name).slice(buildFolder.length)}`)
	.map((path) => path.replaceAll('\\', '/').replace(/\/index\.html$/, '/'));
const sheets = built
	.filter((address) => address.startsWith('/teach/') && address.endsWith('/'))
	.map((address) => read(address).toString());
const addresses = keptOffline(built, sheets);

const file = join(buildFolder, 'service-worker.js');
const worker = readFileSync(file, 'utf8').replace(/^self\.kept=.*\n/, '');

const content = createHash('sha256').update(worker);
for (const address of addresses) content.update(address).update(read(address));
const kept: KeptFiles = { version: content.digest('hex').slice(0, 16), addresses };

const told = `self.kept=${JSON.stringify(kept)};\n${worker}`;
writeFileSync(file, told);
writeFileSync(`${file}.gz`, gzipSync(told));
writeFileSync(`${file}.br`, brotliCompressSync(told));
console.log(`Kept offline by those who ask for it: ${addresses.length} files.`);
