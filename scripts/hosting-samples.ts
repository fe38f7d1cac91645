/** What `hosting/` holds: static/_headers in the words of other servers, for the folder `build/`. */
import type { HeaderRule } from './site-headers';

const folder = '/srv/any-place-any-time/build';
const says = 'The headers are those of static/_headers, from which a test writes this file.';

/** A header that is sent with some addresses. */
interface SentHeader {
	name: string;
	value: string;
	/** As the rules have them, `*` at the end for all that begins so. */
	addresses: string[];
}

function sentHeaders(rules: readonly HeaderRule[]): SentHeader[] {
	const sent = new Map<string, SentHeader>();
	for (const { address, headers } of rules)
		for (const [name, value] of headers) {
			const known = sent.get(`${name}: ${value}`) ?? { name, value, addresses: [] };
			sent.set(`${name}: ${value}`, { ...known, addresses: [...known.addresses, address] });
		}
	return [...sent.values()];
}

/** The sample for nginx, whose maps give each header its value, or none, by the address asked for. */
export function nginxSample(rules: readonly HeaderRule[]): string {
	const headers = sentHeaders(rules).map(({ name, value, addresses }) => ({
		name,
		variable: `$sent_${name.toLowerCase().replaceAll('-', '_')}`,
		value,
		pattern: addresses.map((address) => address.replaceAll('.', '\\.').replace('*', '.*')).join('|')
	}));
	const maps = headers.map(
		({ variable, pattern, value }) =>
			`map $address ${variable} {\n\tdefault "";\n\t"~^(${pattern})$" "${value}";\n}\n`
	);
	return `# A server block. ${says}

# nginx shows the page of a folder as a file of another address.
map $uri $address {
	default $uri;
	"~^(?<page>.*/)index\\.html$" $page;
}

${maps.join('\n')}
server {
	listen 443 ssl;
	server_name your.address;
	root ${folder};
	index index.html;

	charset utf-8;
	charset_types text/css text/csv text/plain text/xml application/javascript application/json;

	gzip_static on;
	# With the module ngx_brotli: brotli_static on;

	# A header with no value is not sent.
${headers.map(({ name, variable }) => `\tadd_header ${name} ${variable} always;`).join('\n')}

	location / {
		try_files $uri $uri/ =404;
	}

	location ~ \\.csv$ {
		types {
			text/csv csv;
		}
	}
}
`;
}

/** The sample for Caddy, which matches addresses as `_headers` does. */
export function caddySample(rules: readonly HeaderRule[]): string {
	const headers = sentHeaders(rules).map(({ name, value, addresses }) => {
		const matcher = `@${name.toLowerCase()}`;
		return `\t${matcher} path ${addresses.join(' ')}\n\theader ${matcher} ${name} "${value}"\n`;
	});
	return `# A site block. ${says}
your.address {
	root * ${folder}

${headers.join('\n')}
	file_server {
		precompressed br gzip
	}
}
`;
}
