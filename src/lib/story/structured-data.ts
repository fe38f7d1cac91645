/** What search engines and archives are told about a page, in the words of schema.org. */
export type StructuredData = Record<string, unknown>;

interface Told {
	/** Where the site stands, without a slash at the end. */
	origin: string;
	title: string;
	description: string;
	/** The day the record describes, EDTF. */
	asOf: string;
	locale: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The story as an article, and the record it rests on as a set of data. */
export function storyAsData({ origin, title, description, asOf, locale }: Told): StructuredData {
	const shared = { inLanguage: locale, license: licence, isAccessibleForFree: true };
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Article',
				'@id': `${origin}/#article`,
				url: `${origin}/`,
				headline: title,
				description,
				image: `${origin}/cards/story.png`,
				dateModified: asOf,
				author: { '@type': 'Organization', name: title, url: `${origin}/` },
				isBasedOn: { '@id': `${origin}/#record` },
				...shared
			},
			{
				'@type': 'Dataset',
				'@id': `${origin}/#record`,
				url: `${origin}/data/`,
				name: `${title}: the record`,
				description,
				dateModified: asOf,
				creator: { '@type': 'Organization', name: title, url: `${origin}/` },
				...shared
			}
		]
	};
}

/** Structured data as the content of a script element, which nothing in it can close. */
export function asScript(data: StructuredData): string {
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
