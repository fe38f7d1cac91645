import type { Filling } from './host-files';

const path = '/embed/visits/visits-published/';
const common = { site: '', path, step: 'visits-published', width: 700 };

/** The hosts that newsrooms can look at: the page of `hosts/` each is, and what it is filled with. */
export const simulatedHosts = {
	stripped: { page: 'plain', filling: common },
	sandboxed: { page: 'plain', filling: { ...common, attributes: 'sandbox' } },
	script: { page: 'sized', filling: { ...common, attributes: 'sandbox="allow-scripts"' } },
	element: {
		page: 'element',
		filling: {
			...common,
			attributes: 'chart="visits" step="visits-published"',
			script: '/embed.js'
		}
	},
	wordpress: { page: 'wordpress', filling: common },
	amp: { page: 'amp', filling: { ...common, scrolling: 'no' } },
	datawrapper: { page: 'datawrapper', filling: common },
	pym: { page: 'pym', filling: common },
	newswire: { page: 'newswire', filling: common },
	medium: { page: 'medium', filling: common },
	greedy: { page: 'greedy', filling: common },
	print: { page: 'several', filling: common }
} satisfies Record<string, { page: string; filling: Filling }>;

/** The name of a host that newsrooms can look at. */
export type SimulatedHost = keyof typeof simulatedHosts;

/** The names of all of them. */
export const hostNames = Object.keys(simulatedHosts) as SimulatedHost[];
