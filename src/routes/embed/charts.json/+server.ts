import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/gallery/catalogue.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every chart state there is to take, for machines: what it says, and how high its frame is. */
export const GET: RequestHandler = () => json(catalogue('en'));
