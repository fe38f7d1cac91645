import { expect, test } from 'vitest';
import { bareFrame, customElement, plainFrame, scriptedFrame, staticFigure } from './snippets';
import type { Stand, TakenChart } from './taken-chart';

const live: Stand = { origin: 'https://doors.test', edition: null };
const frozen: Stand = {
	origin: 'https://doors.test',
	edition: '2026-11-21',
	integrity: 'sha384-abc'
};

const taken: TakenChart = {
	chart: 'visits',
	step: 'visits-first',
	title: 'The “first” <visit> & "more"',
	subtitle: 'One door is one visit.',
	description: 'A door "ajar" & lit.',
	source: 'a book',
	heights: {
		columns: { 320: 440, 480: 560, 700: 680, 1000: 790 },
		fit: { least: 480, ratio: 1.2, most: 790 }
	}
};

test('the plain frame is one element on one line, with its measured heights', () => {
	expect(plainFrame(live, taken)).toBe(
		'<iframe src="https://doors.test/embed/visits/visits-first/" title="The “first” &lt;visit&gt; &amp; &quot;more&quot;" width="100%" height="790" style="border:0;height:auto;aspect-ratio:1/1.2;min-height:480px;max-height:790px" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>'
	);
});

test('a frame that its script sizes has no bounds of its own', () => {
	const code = scriptedFrame(live, taken);
	expect(code).toContain('height="680" style="border:0"');
	expect(code).toContain('<script async src="https://doors.test/embed.js"');
});

test('the element holds the picture and the way to the story until it is there', () => {
	expect(customElement(live, taken)).toMatch(
		/^<any-place-chart chart="visits" step="visits-first" title="[^"]*"><a href="https:\/\/doors\.test\/#visits-first"><img src="https:\/\/doors\.test\/embed\/visits\/visits-first\.png" [^>]*alt="A door &quot;ajar&quot; &amp; lit\."[^>]*><\/a><\/any-place-chart>\n<script/
	);
});

test('the picture carries its finding, its credit and its measures', () => {
	const code = staticFigure(live, taken, 'Chart: Doors, CC BY');
	expect(code).toContain(
		'srcset="https://doors.test/embed/visits/visits-first.640.png 640w, https://doors.test/embed/visits/visits-first.png 1280w"'
	);
	expect(code).toContain('width="1280" height="992"');
	expect(code).toContain('<strong>The “first” &lt;visit&gt; &amp; "more"</strong>');
	expect(code).toContain('<a href="https://doors.test/#visits-first">Chart: Doors, CC BY</a>');
});

test('frozen code stays inside its edition, script and picture included', () => {
	expect(plainFrame(frozen, taken)).toContain(
		'src="https://doors.test/v/2026-11-21/embed/visits/visits-first/"'
	);
	expect(scriptedFrame(frozen, taken)).toContain('src="https://doors.test/v/2026-11-21/embed.js"');
	expect(staticFigure(frozen, taken, '')).toContain(
		'<img src="https://doors.test/v/2026-11-21/embed/visits/visits-first.svg" width'
	);
});

test('a script that never changes is named with its hash, for frozen and for live frames', () => {
	const tag =
		'<script async src="https://doors.test/v/2026-11-21/embed.js" integrity="sha384-abc" crossorigin="anonymous" referrerpolicy="no-referrer"></script>';
	expect(scriptedFrame(frozen, taken)).toContain(tag);
	expect(scriptedFrame(live, taken, frozen)).toContain(tag);
	expect(scriptedFrame(live, taken, frozen)).toContain('src="https://doors.test/embed/visits/');
	expect(scriptedFrame(live, taken)).not.toContain('integrity');
});

test('the bare frame has its measures as attributes and no style', () => {
	expect(bareFrame(live, taken)).toMatch(
		/^<iframe src="[^"]+" title="[^"]+" width="700" height="680" frameborder="0"><\/iframe>$/
	);
});
