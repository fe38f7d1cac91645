import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openVisitor, type Engine, type Visitor } from '../../scripts/engines';
import { test as hostsTest } from '../hosts';

/** Where pictures of what was seen are put, for people to look at. */
const shots = fileURLToPath(new URL('../../shots/engines/', import.meta.url));

/** Which engine a project drives. */
export interface EngineOption {
	engine: Engine;
}

interface Visited {
	/** Opens an address of the site in the window. */
	visit: (address: string) => Promise<void>;
	/** Keeps a picture of the window as `shots/engines/<engine>-<name>.png`. */
	shoot: (name: string) => Promise<void>;
}

/** A test of the built site in one window of another engine. */
export const test = hostsTest.extend<Visited, EngineOption & { visitor: Visitor }>({
	engine: ['firefox', { option: true, scope: 'worker' }],
	visitor: [
		async ({ engine }, use) => {
			const visitor = await openVisitor(engine);
			await use(visitor);
			await visitor.close();
		},
		{ scope: 'worker' }
	],
	visit: async ({ visitor, baseURL }, use) => {
		await use((address) => visitor.open(`${baseURL ?? ''}${address}`));
	},
	shoot: async ({ engine, visitor }, use) => {
		mkdirSync(shots, { recursive: true });
		await use(async (name) => {
			writeFileSync(`${shots}${engine}-${name}.png`, await visitor.screenshot());
		});
	}
});
