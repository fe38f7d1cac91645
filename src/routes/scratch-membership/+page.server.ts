import { record } from '$lib/record/record.server';
import { membershipData } from '$lib/charts/membership/data.server';
export const prerender = false;
export const load = () => ({ membership: membershipData(record) });
