import type { Frame, Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { barFault, cardFault } from './harness/geometry.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { openHtml, serveHtml } from './harness/own-page.ts';
import { overlay } from './harness/overlay.ts';

const box = '<div class="box" contenteditable="true" style="width: 400px; min-height: 60px"></div>';
const recieve = { 'postwright-correctness': ['recieve'] };

/** Types a mistake where the focus is, and corrects it by key. */
async function typeAndCorrect(page: Page, frame: Frame, read: () => Promise<string>): Promise<void> {
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it.');
  await expect.poll(() => marksIn(frame)).toBe(1);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(read).toBe('We receive it.');
  await expect.poll(() => marksIn(frame)).toBe(0);
}

async function marksIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => CSS.highlights.get('postwright-correctness')?.size ?? 0);
}

test.beforeEach(({ extensionId: _running }) => undefined);

test('a box that appears late and takes the focus itself', async ({ context }) => {
  const page = await openHtml(context, '<main></main>');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('main')?.append(field);
    field.focus();
  });
  await typeAndCorrect(page, page.mainFrame(), () => page.locator('textarea').inputValue());
});

test('a box that has the focus before any script of the page runs', async ({ context }) => {
  const page = await openHtml(context, '<textarea autofocus></textarea>');
  await typeAndCorrect(page, page.mainFrame(), () => page.locator('textarea').inputValue());
});

test('a box that is replaced while it has the focus: the new one is the composer, the old one has nothing left', async ({
  context,
}) => {
  const page = await openHtml(context, box);
  await page.locator('.box').click();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await page.evaluate(() => {
    const old = document.querySelector('.box') as HTMLElement;
    const next = old.cloneNode(true) as HTMLElement;
    old.replaceWith(next);
    next.focus();
    getSelection()?.selectAllChildren(next);
    getSelection()?.collapseToEnd();
  });
  await overlay(page).part('card').waitForGone();
  await expect.poll(() => markedTexts(page)).toEqual(recieve);
  const isInNewBox = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('postwright-correctness') ?? [];
      return document.querySelector('.box')?.contains((range as Range).startContainer);
    });
  expect(await isInNewBox()).toBe(true);
  await page.keyboard.press('F8');
  await expect.poll(() => cardFault(page)).toBe('');
});

test('a box that is taken away with the focus leaves no bar and no mark', async ({ context }) => {
  const page = await openHtml(context, box);
  await page.locator('.box').click();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.locator('.box').evaluate((element) => element.remove());
  await overlay(page).part('bar').waitForGone();
  await expect.poll(() => markedTexts(page)).toEqual({});
});

for (const [how, hide] of Object.entries({
  'takes no room': 'display: none',
  'is invisible': 'visibility: hidden',
})) {
  test(`a composer that ${how} while its card is open takes bar and card with it, and gets them back`, async ({
    context,
  }) => {
    const page = await openHtml(context, box);
    await page.locator('.box').click();
    await page.keyboard.type('We recieve it.');
    await waitForMarks(page);
    await page.keyboard.press('F8');
    await overlay(page).part('card').waitFor();
    await page.locator('.box').evaluate((element, style) => void (element.style.cssText += style), hide);
    await overlay(page).part('bar').waitForGone();
    await overlay(page).part('card').waitForGone();
    await page
      .locator('.box')
      .evaluate((element) => element.setAttribute('style', 'width: 400px; min-height: 60px'));
    await page.locator('.box').focus();
    await overlay(page).part('bar').waitFor();
  });
}

test('a hidden twin of a composer gets nothing, until the page shows it in place of the first', async ({
  context,
}) => {
  const page = await openHtml(context, box);
  await page.locator('.box').click();
  await page.keyboard.type('We recieve it.');
  await page.evaluate(() => {
    const first = document.querySelector('.box') as HTMLElement;
    const twin = first.cloneNode(true) as HTMLElement;
    twin.classList.add('twin');
    twin.style.display = 'none';
    first.after(twin);
  });
  await waitForMarks(page);
  expect(await page.evaluate(() => CSS.highlights.get('postwright-correctness')?.size)).toBe(1);
  await page.evaluate(() => {
    const [first, twin] = document.querySelectorAll<HTMLElement>('.box');
    if (!first || !twin) return;
    twin.style.display = 'block';
    first.style.display = 'none';
    twin.focus();
  });
  const twinBox = async () => {
    const found = await page.locator('.twin').boundingBox();
    return found ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  await expect.poll(async () => barFault(page, await twinBox())).toBe('');
});

test('a twin that is hidden from assistive technology gets nothing even with the focus', async ({
  context,
}) => {
  const page = await openHtml(
    context,
    `<textarea class="box"></textarea><textarea aria-hidden="true"></textarea>`,
  );
  await page.locator('.box').click();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.locator('[aria-hidden]').focus();
  await page.keyboard.type('We recieve it. ');
  await overlay(page).part('bar').waitForGone();
  expect(await page.evaluate(() => CSS.highlights.get('postwright-correctness')?.size)).toBe(1);
});

test('a composer in an open shadow root inside another one, in a box that scrolls there', async ({
  context,
}) => {
  const page = await openHtml(context, '<outer-box></outer-box>');
  await page.evaluate((html) => {
    const outer = document.querySelector('outer-box')?.attachShadow({ mode: 'open' });
    if (!outer) return;
    outer.innerHTML = '<p>A heading</p><inner-box></inner-box>';
    const inner = outer.querySelector('inner-box')?.attachShadow({ mode: 'open' });
    if (!inner) return;
    inner.innerHTML = `<div class="scroller" style="height: 200px; overflow: auto; padding: 40px">${html}<div style="height: 900px"></div></div>`;
    inner.querySelector<HTMLElement>('.box')?.focus();
  }, box);
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await expect.poll(() => cardFault(page)).toBe('');
  const scrollTo = (top: number) =>
    page.locator('.scroller').evaluate((element, y) => element.scrollTo(0, y), top);
  await scrollTo(25);
  await expect.poll(() => cardFault(page)).toBe('');
  await scrollTo(500);
  await overlay(page).part('card').waitForGone();
  await overlay(page).part('bar').waitForGone();
  await scrollTo(0);
  await expect.poll(() => cardFault(page)).toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.box').innerText()).toBe('We receive it.');
});

const frames: Readonly<Record<string, string>> = {
  'of the same origin': '<iframe src="/own-frame" width="600" height="300"></iframe>',
  'of about:blank': '<iframe width="600" height="300"></iframe>',
  'of srcdoc': `<iframe width="600" height="300" srcdoc='${box}'></iframe>`,
};
for (const [kind, html] of Object.entries(frames)) {
  test(`a composer in a frame ${kind}`, async ({ context }) => {
    await serveHtml(context, '/own-frame', box);
    const page = await openHtml(context, html);
    if (kind === 'of about:blank') {
      await page.locator('iframe').evaluate((frame: HTMLIFrameElement, content) => {
        const { body } = frame.contentDocument as Document;
        body.innerHTML = content;
      }, box);
    }
    const composer = page.frameLocator('iframe').locator('.box');
    await composer.click();
    const frame = page.frames()[1] as Frame;
    await typeAndCorrect(page, frame, () => composer.innerText());
  });
}

test('a page that is written anew by document.open, before and after there was a composer', async ({
  context,
}) => {
  const page = await openHtml(context, '<p>Old</p>');
  for (const round of ['first', 'second', 'third']) {
    await test.step(round, async () => {
      await page.evaluate(
        ([html, name]) => {
          document.open();
          document.write(`<!doctype html><title>${name}</title>${html}`);
          document.close();
        },
        [box, round],
      );
      await page.locator('.box').click();
      await typeAndCorrect(page, page.mainFrame(), () => page.locator('.box').innerText());
    });
  }
});

test('the page goes to another address without loading: the old composer is let go, the new one is found', async ({
  context,
}) => {
  const page = await openHtml(context, `<main>${box}</main>`);
  await page.locator('.box').click();
  await page.keyboard.type('We definately do.');
  await waitForMarks(page);
  await page.evaluate((html) => {
    history.pushState({}, '', '/another-page');
    const main = document.createElement('main');
    main.innerHTML = html;
    document.querySelector('main')?.replaceWith(main);
  }, box);
  await overlay(page).part('bar').waitForGone();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await page.locator('.box').click();
  await typeAndCorrect(page, page.mainFrame(), () => page.locator('.box').innerText());
});
