import { json } from '@sveltejs/kit';
import { claimTexts } from '$lib/charts/claims/claims-texts.server';
import { record } from '$lib/record/record.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What each claim says and what is known about it, for the explorer. */
export const GET: RequestHandler = () => json(claimTexts(record));
