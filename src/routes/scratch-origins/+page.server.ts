export const prerender = false;
import { originsData } from '$lib/charts/origins/data.server';
import { record } from '$lib/record/record.server';
export const load = () => ({ data: originsData(record) });
