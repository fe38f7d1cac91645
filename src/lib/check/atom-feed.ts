import { escaped } from '../escaped';

/** A feed as RFC 4287 wants it. Addresses are whole, days `YYYY-MM-DD`, texts plain. */
export interface Feed {
	title: string;
	author: string;
	/** Where the feed itself stands; also its id. */
	self: string;
	/** The page that the feed follows. */
	page: string;
	/** Newest first; there is at least one. */
	entries: readonly FeedEntry[];
}

/** One entry of a feed. */
export interface FeedEntry {
	/** Where it stands on the page; also its id, so it must never change. */
	address: string;
	title: string;
	day: string;
	text: string;
	/** Addresses of what it is about besides. */
	related: readonly string[];
}

/** The feed as XML; whatever the texts hold, it is well formed. */
export function atomFeed({ title, author, self, page, entries }: Feed): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		element('id', self),
		element('title', title),
		element('updated', moment(entries[0]?.day ?? '')),
		`<author>${element('name', author)}</author>`,
		link('self', self),
		link('alternate', page),
		...entries.map(entryXml),
		'</feed>',
		''
	].join('\n');
}

function entryXml({ address, title, day, text, related }: FeedEntry): string {
	return [
		'<entry>',
		element('id', address),
		element('title', title),
		element('updated', moment(day)),
		link('alternate', address),
		...related.map((href) => link('related', href)),
		`<content type="text">${safe(text)}</content>`,
		'</entry>'
	].join('\n');
}

function element(name: string, text: string): string {
	return `<${name}>${safe(text)}</${name}>`;
}

function link(rel: string, href: string): string {
	return `<link rel="${rel}" href="${safe(href).replaceAll('"', '&quot;')}"/>`;
}

function moment(day: string): string {
	return `${day}T00:00:00Z`;
}

/** Text without what XML 1.0 has no place for: control characters and halves of pairs. */
function safe(text: string): string {
	const kept = text
		.toWellFormed()
		.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (letter) => ('\t\n\r'.includes(letter) ? letter : ''));
	return escaped(kept);
}
