import { expect, test } from './site';
import { expectAgreement, openStory, stepIds } from './agreement';

test.use({ viewport: { width: 412, height: 823 } });

test('a link to any step opens the story there, without a journey of the marks', async ({
	page
}) => {
	test.setTimeout(120_000);
	// Small enough that the words of some steps are longer than their room.
	await page.setViewportSize({ width: 320, height: 640 });
	await openStory(page);
	const ids = await stepIds(page);
	await page.addInitScript(() => {
		addEventListener('transitionrun', (event) => {
			if (event.propertyName === 'transform' && event.target instanceof SVGElement) {
				document.documentElement.dataset['travelled'] = 'yes';
			}
		});
	});
	for (const id of ids) {
		await page.goto('about:blank');
		await openStory(page, `/#${id}`);
		await expectAgreement(page, id);
		await page.locator('.drawing.moving').first().waitFor({ state: 'attached' });
		await page.evaluate(async () => {
			for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
		});
		await expect(page.locator('html')).not.toHaveAttribute('data-travelled');
	}
});

test('marks travel when the reader goes from one step to the next', async ({ page }) => {
	await openStory(page, '/#visits-by-date');
	await expectAgreement(page, 'visits-by-date');
	await expect(page.locator('#visits .drawing.moving')).toHaveCount(1);
	const travelled = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				addEventListener('transitionrun', (event) => {
					if (event.propertyName === 'transform') resolve(event.propertyName);
				});
			})
	);
	await page.evaluate(() => {
		location.hash = 'visits-by-place';
	});
	expect(await travelled).toBe('transform');
});

test('the address follows the reader, without filling the history', async ({ page }) => {
	await openStory(page);
	const before = await page.evaluate(() => history.length);
	const ids = await stepIds(page);
	for (const id of ids.slice(1, 6)) {
		await page.evaluate((target) => {
			document.getElementById(target)?.scrollIntoView();
		}, id);
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	}
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('under very fast scrolling the address is written seldom enough for Safari, and figure and words agree after it', async ({
	page
}) => {
	await page.addInitScript(() => {
		const write = history.replaceState.bind(history);
		history.replaceState = (...state) => {
			const { dataset } = document.documentElement;
			dataset['writes'] = String(Number(dataset['writes'] ?? 0) + 1);
			write(...state);
		};
	});
	await openStory(page);
	const { seconds, shown } = await page.evaluate(async () => {
		const stepShown = () => document.querySelector('[data-step][aria-current="step"]')?.id;
		const start = performance.now();
		let before = stepShown();
		// Until a step has just been shown: on the way the next would have to wait.
		for (let frame = 0; frame < 240 || stepShown() === before; frame += 1) {
			before = stepShown();
			scrollTo(0, (frame * 997) % document.documentElement.scrollHeight);
			await new Promise(requestAnimationFrame);
		}
		document.getElementById('ties-today')?.scrollIntoView();
		for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
		return { seconds: (performance.now() - start) / 1000, shown: stepShown() };
	});
	const writes = Number(await page.locator('html').getAttribute('data-writes'));
	expect(writes).toBeGreaterThan(0);
	expect(writes).toBeLessThan(3 + seconds * 3);
	// Figure and mark follow as soon as the page rests, and not when they would have on the way.
	expect(shown).toBe('ties-today');
	await expectAgreement(page, 'ties-today');
});

for (const hash of [
	'no-such-step',
	'%',
	'%E0%A4%A',
	'"><script>alert(1)</script>',
	'visits-by-date/../',
	' '
]) {
	test(`a hash that names no step, ${JSON.stringify(hash)}, leaves the reader at the beginning, or where they are`, async ({
		page
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await openStory(page, `/#${hash}`);
		await expectAgreement(page, (await stepIds(page))[0]);
		for (const changed of ['visits-published', hash]) {
			await page.evaluate(
				(target) =>
					new Promise((resolve) => {
						addEventListener('hashchange', resolve, { once: true });
						location.hash = target;
					}).then(() => undefined),
				changed
			);
			await expectAgreement(page, 'visits-published');
		}
		expect(errors).toEqual([]);
	});
}

test('contents lead to every step', async ({ page }) => {
	await openStory(page);
	await page.getByRole('button', { name: 'Contents' }).click();
	await page.locator('#contents').getByRole('link', { name: /./ }).last().waitFor();
	const link = page.locator('#contents a[href="#visits-published"]');
	await link.click();
	await expectAgreement(page, 'visits-published');
	await expect(page.locator('#contents')).toBeHidden();
});
