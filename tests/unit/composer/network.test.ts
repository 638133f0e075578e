// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readContext } from '../../../lib/composer/composer-context';
import { readNetwork } from '../../../lib/composer/network';
import { rememberInstance } from '../../../lib/instances/known-instances';
import { chooseNetwork } from '../../../lib/settings/length-choices';
import { sendMessage } from '../../../lib/messaging/messaging';

vi.mock('../../../lib/messaging/messaging', () => ({ sendMessage: vi.fn() }));

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.mocked(sendMessage).mockRejectedValue(new Error('no background'));
});
afterEach(() => end.abort());

const mastodonPage =
  '<div id="mastodon" class="app-holder"><form class="compose-form"><textarea></textarea></form></div>';

/** Puts a page up and gives its text box. */
function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('textarea, [contenteditable], input') as HTMLElement;
}

it('counts by a guess on an instance, and exactly once it has told its limits', async () => {
  const composer = show(mastodonPage);
  const network = readNetwork('https://toot.example/home', document);
  const context = readContext(composer, network);
  expect(network.site?.id).toBe('mastodon');
  expect(context.count('Hello')).toMatchObject({ remaining: 495, isExact: false });

  const changed = vi.fn();
  network.follow(changed, end.signal);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('askInstance', { api: 'mastodon-api' });
  await rememberInstance('https://toot.example', { max: 5000, linkLength: 23 }, Date.now());
  await vi.waitFor(() => expect(context.count('Hello')).toMatchObject({ remaining: 4995, isExact: true }));
  expect(changed).toHaveBeenCalled();
});

it.each([
  ['a network that came with the extension', 'https://mastodon.social/home', mastodonPage],
  ['a site of no known software', 'https://notes.example/', '<textarea></textarea>'],
  [
    'software that has the same limits everywhere',
    'https://l.example/',
    '<div id="app" class="lemmy-site"></div>',
  ],
  ['software that tells no limits', 'https://d.example/', '<meta name="generator" content="Discourse 3">'],
])('does not ask %s', (_, address, html) => {
  show(html);
  readNetwork(address, document).follow(() => undefined, end.signal);
  expect(sendMessage).not.toHaveBeenCalled();
});

it.each([
  ['a box where none is known', '<textarea></textarea>', true],
  ['a rich box where none is known', '<div contenteditable="true"></div>', true],
  ['a known composer', '<textarea data-testid="tweetTextarea_0"></textarea>', false],
  ['a box beside a known composer', '<textarea></textarea><p data-testid="tweetTextarea_0"></p>', false],
  ['a one-line field', '<input type="text">', false],
])('on a known network, %s: looks new or not', (_, html, looksNew) => {
  const composer = show(html);
  expect(readContext(composer, readNetwork('https://x.com/home', document)).looksNew).toBe(looksNew);
});

it('calls nothing new on a site of no known network', () => {
  const composer = show('<textarea></textarea>');
  const context = readContext(composer, readNetwork('https://notes.example/', document));
  expect(context.looksNew).toBe(false);
  expect(context.count('Hello')).toBeUndefined();
});

it('counts by the longer limit once the user says that the account is a paid one, and back', async () => {
  const composer = show('<div data-testid="tweetTextarea_0" contenteditable="true"></div>');
  const network = readNetwork('https://x.com/home', document);
  const context = readContext(composer, network);
  const changed = vi.fn();
  network.follow(changed, end.signal);
  expect(context.count('Hello')).toMatchObject({ remaining: 275 });
  await chooseNetwork('paidOn', 'x', true);
  await vi.waitFor(() => expect(context.count('Hello')).toMatchObject({ remaining: 24_995 }));
  await chooseNetwork('paidOn', 'x', false);
  await vi.waitFor(() => expect(context.count('Hello')).toMatchObject({ remaining: 275 }));
  expect(changed).toHaveBeenCalledTimes(2);
});
