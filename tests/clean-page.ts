import { beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';

/** Tests of components share one page, file after file: each begins with an empty one. */
beforeEach(cleanup);
