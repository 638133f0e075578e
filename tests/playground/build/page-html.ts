import { networks } from '../networks.ts';
import type { PlaygroundPage } from '../surfaces.ts';

/** Lets the one inline script pass the pages' content security policy. */
export const nonce = 'playground';

/** The page's first script: notes every key that reaches the page, before any of the page's own listeners. */
const keyRecorder = `
      window.playground = { keys: [] };
      for (const type of ['keydown', 'keypress', 'keyup']) {
        window.addEventListener(type, (event) => window.playground.keys.push(type + ':' + event.key), true);
      }
    `;

/** What a network's own HTML carries besides its app. */
const siteMarkup: Readonly<Record<string, string>> = {
  mastodon:
    '<script id="initial-state" type="application/json">{"meta":{"domain":"mastodon.social"}}</script>',
};

const siteNames = new Map(networks.map(({ site, name }) => [site, name]));

export function pageHtml({ page, site, title }: PlaygroundPage): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <script nonce="${nonce}">${keyRecorder}</script>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${[title, siteNames.get(site)].filter(Boolean).join(' / ')}</title>
    ${siteMarkup[site] ?? ''}<script type="module" src="/pages/${page.replace('.html', '')}"></script>
  </head>
  <body data-site="${site}">
    <div id="app"></div>
  </body>
</html>
`;
}
