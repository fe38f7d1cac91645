import { visitsData } from '$lib/charts/visits/data.server';
import { record } from '$lib/record/record.server';
export const load = () => ({ data: visitsData(record) });
