/** Class mode of the pack for USB sticks: the page as the site serves it, brought to life by a classic script. */
import { hydrate } from 'svelte';
import { overwriteGetLocale } from '../paraglide/runtime';
import Present from '../present/Present.svelte';
import { ServerOnly } from '../story/server-only';
import { packed } from './packed';

// The address of a file says nothing of its language.
overwriteGetLocale(() => 'en');

const target = document.querySelector('.page');
const { origin, chapters, slides } = packed();
if (target)
	hydrate(Present, {
		target,
		props: { origin, chapters, slides, factNotes: new ServerOnly<string>() }
	});
