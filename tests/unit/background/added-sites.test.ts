import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAddedSites } from '../../../entrypoints/background/added-sites';
import { readInstance, rememberInstance } from '../../../lib/instances/known-instances';
import { addedSites } from '../../../lib/settings/added-sites';
import { siteMatches } from '../../../lib/sites/sites';
import { fakePermissions, type FakePermissions } from './fake-permissions';

const toot = 'https://toot.example/*';
const note = 'https://note.example/*';
let fake: FakePermissions;

beforeEach(() => void (fake = fakePermissions([...siteMatches, toot])));

const matches = () => fake.registered.get('added-sites')?.matches;

describe('the watcher', () => {
  it('is registered at an update and at startup, for the user’s own sites only', async () => {
    followAddedSites();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await vi.waitFor(() => expect(matches()).toEqual([toot]));
    expect(fake.registered.get('added-sites')).toMatchObject({
      js: ['watcher.js'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
    fake.registered.clear();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(matches()).toEqual([toot]));
  });

  it('follows a site that is added, and starts in the pages that are open', async () => {
    followAddedSites();
    fake.grant(note);
    await vi.waitFor(() =>
      expect(fake.injected).toEqual([{ target: { tabId: 7, allFrames: true }, files: ['/watcher.js'] }]),
    );
    expect(matches()).toEqual([toot, note]);
    expect(await addedSites.getValue()).toEqual([toot, note]);
  });

  it('stays away from an origin that was allowed for a server', async () => {
    followAddedSites(async () => [note]);
    fake.grant(note);
    await vi.waitFor(() => expect(matches()).toEqual([toot]));
    expect(fake.injected).toEqual([]);
    expect(await addedSites.getValue()).toEqual([toot]);
  });

  it('goes when the permission is taken back in the browser, and what is known of the instance with it', async () => {
    followAddedSites();
    await rememberInstance('https://toot.example', { max: 5000 }, Date.now());
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(matches()).toEqual([toot]));
    fake.revoke(toot);
    await vi.waitFor(async () => expect(await addedSites.getValue()).toEqual([]));
    expect(matches()).toBeUndefined();
    expect(await readInstance('https://toot.example')).toBeUndefined();
  });

  it('keeps up with changes that come together', async () => {
    followAddedSites();
    fake.grant(note);
    fake.revoke(toot);
    fake.revoke(note);
    fake.grant('http://localhost/*');
    await vi.waitFor(() => expect(matches()).toEqual(['http://localhost/*']));
    expect(await addedSites.getValue()).toEqual(['http://localhost/*']);
  });
});

it('gives all permissions back that the browser lets go of', async () => {
  fake = fakePermissions([...siteMatches, toot, note], [toot]);
  await followAddedSites().removeAll();
  expect([...fake.granted]).toEqual([...siteMatches, toot]);
  expect(matches()).toEqual([toot]);
});
