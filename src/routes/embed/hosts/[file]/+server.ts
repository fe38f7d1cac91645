import { error } from '@sveltejs/kit';
import { filledHost, hostScript, hostScripts } from '$lib/gallery/host-files';
import { hostNames, simulatedHosts } from '$lib/gallery/simulated-hosts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[...hostNames.map((name) => `${name}.html`), ...hostScripts].map((file) => ({ file }));

/** A page that does to a chart's frame what a system of newsrooms does, or a script that it loads. */
export const GET: RequestHandler = ({ params }) => {
	const name = hostNames.find((known) => params.file === `${known}.html`);
	const file = name
		? filledHost(simulatedHosts[name].page, simulatedHosts[name].filling)
		: hostScript(params.file);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};
