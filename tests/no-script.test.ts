import { expect, stepIds, test } from './site';

test.use({ javaScriptEnabled: false });

for (const width of [360, 1440]) {
	test(`without script every step has its words and its picture at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/');
		await expect(page.locator('section[data-step]')).toHaveCount(stepIds.length);

		for (const id of stepIds) {
			const step = page.locator(`section[data-step="${id}"]`);
			await step.scrollIntoViewIfNeeded();
			await expect(step.locator('p:visible').first()).not.toBeEmpty();

			const picture = step.locator('figure :is(img, svg[role="img"]):visible');
			await expect(picture, `one picture in ${id}`).toHaveCount(1);
			const size = await picture.boundingBox();
			expect(size?.width, `width of the picture in ${id}`).toBeGreaterThan(240);
			expect(size?.height, `height of the picture in ${id}`).toBeGreaterThan(100);
		}
	});
}

test('the picture of every step is there to be fetched', async ({ page, request }) => {
	await page.goto('/');
	const pictures = await page
		.locator('section[data-step] :is(img, source)')
		.evaluateAll((elements) =>
			elements.map((element) => element.getAttribute('src') ?? element.getAttribute('srcset'))
		);
	expect(pictures.length).toBeGreaterThanOrEqual(stepIds.length);
	for (const address of new Set(pictures)) {
		const answer = await request.get(address ?? '');
		expect(answer.status(), address ?? 'a picture without an address').toBe(200);
		expect(answer.headers()['content-type'], address ?? '').toContain('image/svg+xml');
	}
});
