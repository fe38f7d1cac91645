import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ strict: true, precompress: true }),
		// Content decides the address of every file, so two builds of one commit are the same.
		version: { name: 'static', pollInterval: 0 },
		serviceWorker: { register: false },
		// The styles of a page come with it: a frame on a slow connection shows its chart one journey earlier.
		inlineStyleThreshold: 20_000,
		prerender: {
			// While one page waits for its picture to be painted, others are written.
			concurrency: 4,
			// Where the site will stand; pages, feeds and cards name their own address in full.
			origin: process.env['ORIGIN'] ?? 'https://any-place-any-time.example',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config['include'], '../*.js', '../scripts/**/*.ts']
			})
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The place of a mark is a style attribute before hydration.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				// Nothing becomes markup but what passes Svelte's templates or story/folded.ts, and no
				// address becomes a script but that of the worker, in offline/offline-box.ts.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'folded', 'offline']
			}
		}
	}
};

export default config;
