import { resolve } from 'node:path';
import {
  expect,
  test as base,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from '@playwright/test';
import type { Confidence, SiteProfile } from '../../lib/sites/site-profile';
import { sites } from '../../lib/sites/sites';
import { routePlayground } from '../playground/route.ts';
import { sample, surfaces, type PlaygroundSurface } from '../playground/surfaces.ts';
import { launchWithExtension, waitForExtensionId } from './harness/launch.ts';
import { overlay } from './harness/overlay.ts';
import { createReply, openPopup } from './harness/popup.ts';

const output = resolve(import.meta.dirname, '../../.output');

/**
 * One browser for all surfaces of a worker: a page each, and no test changes what another sees. The engine is loaded
 * once, and the saved replies are made once.
 */
const test = base.extend<{ page: Page }, { sharedContext: BrowserContext }>({
  sharedContext: [
    async ({}, use) => {
      const { context, close } = await launchWithExtension({
        executablePath: process.env['POSTWRIGHT_CHROMIUM'] ?? '',
        extension: resolve(output, 'chrome-mv3'),
        headless: true,
      });
      await routePlayground(context, resolve(output, 'playground'));
      const popup = await openPopup(context, await waitForExtensionId(context));
      await createReply(popup, { title: 'Thanks', trigger: ';thx', body: linesOfReply('{{name | there}}') });
      await createReply(popup, { title: 'Short', trigger: ';one', body: lineOfReply('{{name | there}}') });
      await popup.close();
      await use(context);
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  page: async ({ sharedContext }, use) => {
    const page = await sharedContext.newPage();
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message));
    await use(page);
    await page.close();
    expect(uncaught, 'Nothing was thrown and left uncaught').toEqual([]);
  },
});

const lineOfReply = (name: string) => `Hi ${name}, شكرا لك 🙏`;
const linesOfReply = (name: string) => `Hi ${name}, thank you!\n\nشكرا لك 🙏`;

for (const surface of surfaces) {
  test(`${surface.id}: found, marked, fixed, counted, and a reply is inserted`, async ({ page }) => {
    await page.goto(surface.url);
    const frame = await frameOf(page, surface);
    const model = () => frame.evaluate(() => window.playground.model());
    const sent = () => frame.evaluate(() => window.playground.sent());
    await composerIn(frame, surface).click();
    await overlay(page).part('bar').waitFor();

    await test.step('a typed mistake is marked', async () => {
      // Some are filled with a mention of who is answered.
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('We will recieve it.');
      await expect.poll(() => markedWords(frame)).toEqual(['recieve']);
    });

    await test.step('it is fixed by keyboard, in the editor’s own model', async () => {
      await page.keyboard.press('F8');
      await overlay(page).part('card').waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(model).toBe('We will receive it.');
      await expect.poll(() => markedWords(frame)).toEqual([]);
    });

    await test.step('the text is counted as the network counts it', async () => {
      const { expectedCount } = surface;
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(sample);
      await expect.poll(model).toBe(sample);
      const counter = overlay(page).part('counter');
      if (!expectedCount) {
        expect(await counter.count()).toBe(0);
        return;
      }
      const remaining = expectedCount.limit - expectedCount.used;
      const isSure = confidenceOf(surface) !== 'unverified';
      await expect.poll(() => counter.text()).toBe(isSure ? String(remaining) : `≈${remaining}`);
      const native = frame.locator('[data-native-counter]');
      if ((await native.count()) > 0) expect(leftBy(await native.first().textContent())).toBe(remaining);
    });

    await test.step('a reply is inserted by its trigger, with the name of who is answered', async () => {
      const { expectedAuthor, authorShownBy = 'name' } = surface;
      const name = expectedAuthor?.[authorShownBy] ?? 'there';
      const isLine = surface.editor === 'input' || surface.surface === 'title';
      const text = isLine ? lineOfReply(name) : linesOfReply(name);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(isLine ? ';one' : ';thx');
      await overlay(page).part('picker').waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(model).toBe(text);
      expect(await sent(), 'Nothing was sent by the keys that were ours').toEqual([]);

      if (!surface.sendsOnEnter) return;
      await overlay(page).part('picker').waitForGone();
      // An Enter that comes while an edit is still being checked is taken, so that it can't send half of it: press again.
      const pressEnter = async () => {
        await page.keyboard.press('Enter');
        return sent();
      };
      await expect.poll(pressEnter, { message: 'The Enter that is not ours sends' }).toEqual([text]);
    });
  });
}

/** Where the composer is: the page, or a frame of it. */
async function frameOf(page: Page, { frame: name }: PlaygroundSurface): Promise<Frame> {
  const frame = name ? page.frame({ name }) : page.mainFrame();
  if (!frame) throw new Error(`The page has no frame "${name}".`);
  await frame.waitForLoadState();
  return frame;
}

/** The composer, by what the network's profile says of it. */
function composerIn(frame: Frame, { site, surface }: PlaygroundSurface): Locator {
  const hints = sites.find(({ id }) => id === site)?.composers ?? [];
  // On some networks replies are written in the composer for posts.
  const own = hints.filter((hint) => hint.surface === surface);
  const selectors = (own.length > 0 ? own : hints).map(({ selector }) => selector);
  return frame
    .locator(selectors.join(', '))
    .and(frame.locator('textarea, input, [contenteditable="true"]'))
    .filter({ visible: true })
    .first();
}

/** How sure the profile is of the limit, by the hint that matches the surface's composer. */
function confidenceOf({ site, surface }: PlaygroundSurface): Confidence | undefined {
  const profile: SiteProfile | undefined = sites.find(({ id }) => id === site);
  return (profile?.limits[surface] ?? profile?.limits.post)?.confidence;
}

/** The words under the marks. Ranges inside a text field (OpaqueRange) have offsets and no nodes. */
async function markedWords(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('postwright-'));
    return ours.flatMap(([, highlight]) =>
      [...highlight].map((range) =>
        range instanceof Range
          ? range.toString()
          : window.playground.model().slice(range.startOffset, range.endOffset),
      ),
    );
  });
}

/** What the network's own counter says is left: it shows `used/limit`, or that number itself. */
function leftBy(shown: string | null): number {
  const [used, limit] = (shown ?? '').split('/').map(Number);
  return limit === undefined ? (used ?? NaN) : limit - (used ?? NaN);
}
