import type { Report } from './fault.server';

/** The value a JSON file holds; what is not JSON is reported and undefined. */
export function readJson(json: string, report: Report): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		report(1, `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
}
