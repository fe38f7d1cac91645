import { expect, expectFit, expectPicture, openStreet, test } from './hosts';

const script = '/embed.js';
const attributes = 'chart="visits" step="visits-published"';

test('the element shows its chart once the frame has spoken, at its height', async ({
	page,
	host
}) => {
	const houses = [280, 1000].map((width) => ({
		width,
		address: host('element', { width, attributes, script })
	}));
	for (const { hostPage, frame } of await openStreet(page, houses)) {
		await expect(hostPage.locator('any-place-chart img')).toBeHidden();
		await expectFit(frame);
		await expectPicture(frame);
		await expect(frame).toHaveAttribute('title', 'Thirty doors, four of them open.');
	}
});

test('theme and step are taken from attributes, also when these change', async ({ page, host }) => {
	await page.goto(host('element', { attributes: `${attributes} theme="dark"`, script }));
	const element = page.locator('any-place-chart');
	const inside = element.locator('iframe').contentFrame();
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
	await element.evaluate((chart) => {
		chart.setAttribute('step', 'visits-first');
		chart.setAttribute('theme', 'light');
	});
	await expect(inside.locator('figure')).toHaveAttribute('data-step', 'visits-first');
	await expect(inside.locator('html')).toHaveAttribute('data-theme', 'light');
	await expectFit(element.locator('iframe'));
	await expect(element.locator('img')).toBeHidden();
});

const faults = [
	{ fault: 'the script cannot be had', attributes, script: '/no-such-script.js' },
	{ fault: 'there is no such chart', attributes: 'chart="no-such-chart"', script },
	{
		fault: 'the step is another chart’s',
		attributes: 'chart="visits" step="origins-idea"',
		script
	},
	{ fault: 'no chart is named', attributes: '', script },
	{ fault: 'the chart is markup', attributes: 'chart="&lt;img src=x onerror=alert(1)&gt;"', script }
];

test('the picture, its words and its link stay where there is no chart to show', async ({
	page,
	host
}) => {
	const width = 320;
	const houses = faults.map(({ fault, ...filling }) => ({
		fault,
		width,
		address: host('element', { ...filling, width })
	}));
	const opened = await openStreet(page, houses);
	await page.waitForLoadState('networkidle');
	for (const { fault, hostPage } of opened) {
		await expect(hostPage.getByAltText('Thirty doors, four of them open.'), fault).toBeVisible();
		await expect(hostPage.getByRole('link'), fault).toBeVisible();
		await expect(hostPage.locator('any-place-chart iframe:visible'), fault).toHaveCount(0);
	}
});

test('without script the picture, its words and its link are there', async ({ browser, host }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(host('element', { attributes, script }));
	await expect(page.getByAltText('Thirty doors, four of them open.')).toBeVisible();
	await expect(page.getByRole('link')).toBeVisible();
	await context.close();
});
