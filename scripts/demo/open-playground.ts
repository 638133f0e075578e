import { frontPage } from '../../tests/playground/surfaces.ts';
import { startDemoBrowser } from './demo-browser.ts';

const { context, close } = await startDemoBrowser({ headless: false }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('\nChromium opened no window; `npm start -- --headless` shows the demo without one.');
  process.exit(1);
});
const closed = new Promise<void>((settle) => {
  context.on('close', () => settle());
  // On a Mac the browser stays when its last window is closed.
  context.on('page', (page) => page.on('close', () => context.pages().length === 0 && settle()));
});

const [blank] = context.pages();
const page = await context.newPage();
await page.goto(frontPage.url);
await blank?.close();

console.log(`
The playground is open: composers of X, Bluesky and Mastodon, built with the editors that they use, at their real
addresses. Nothing is sent anywhere.

  1. Open a composer and type something with a mistake, such as "Teh new roast".
  2. A mark appears under it: point at it, or press F8, then Enter to correct and Escape to close.
  3. Ctrl+; opens the saved replies.

Close the window to end.`);

await closed;
await close();
