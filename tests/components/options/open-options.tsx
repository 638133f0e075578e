import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import { browser } from 'wxt/browser';
import { Options } from '../../../components/options/options';
import type { OptionsServices } from '../../../components/options/options-services';
import { createDictionaryStore } from '../../../lib/checks/dictionary/dictionary-store';
import { createIgnoredStore } from '../../../lib/checks/ignored/ignored-store';
import { createDatabase, type Database } from '../../../lib/database/database';
import { onMessage } from '../../../lib/messaging/messaging';
import type { Backup } from '../../../lib/settings/backup/backup';
import { announceChange } from '../../../lib/settings/revisions';
import { settings } from '../../../lib/settings/settings';
import { hashtagServices } from '../../support/hashtag-services';
import { readLocale } from '../../support/setup';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// The test's document lacks it.
window.scrollTo = () => undefined;

let database: Database | undefined;
let stopAnswering: (() => void) | undefined;

afterEach(async () => {
  cleanup();
  stopAnswering?.();
  stopAnswering = undefined;
  await database?.delete();
  database = undefined;
});

/** The page of settings over a database and settings of its own, at one of its sections. */
export async function openOptions(section: string): Promise<OptionsServices> {
  database ??= createDatabase(crypto.randomUUID());
  const dictionary = createDictionaryStore(database);
  const ignored = createIgnoredStore(database);
  const announced =
    <Data,>(change: (data: Data) => Promise<void>) =>
    async (data: Data) => {
      await change(data);
      await announceChange('checks');
    };
  const services: OptionsServices = {
    dictionary: {
      list: dictionary.list,
      put: announced(dictionary.put),
      remove: announced(dictionary.remove),
    },
    ignored: { list: ignored.list, put: announced(ignored.put), remove: announced(ignored.remove) },
    teams: {
      list: async () => [],
      add: async () => undefined,
      remove: async () => undefined,
      check: async () => undefined,
    },
    trends: {
      add: async () => undefined,
      remove: async () => undefined,
      check: async () => undefined,
    },
    hashtags: hashtagServices(database),
    syncNow: () => Promise.resolve(),
    forgetSynced: () => Promise.resolve(),
    readBackup: async (): Promise<Backup> => ({
      settings: await settings.getValue(),
      words: await dictionary.list(),
      ignored: await ignored.list(),
      houseStyle: { preferred: [], forbidden: [], required: [] },
      replies: [],
    }),
    restoreBackup: async ({ words }) => {
      await services.dictionary.put(words);
      return { lostReplies: 0 };
    },
  };
  stopAnswering ??= onMessage('getCatalogue', ({ data }) => readLocale(data.language));
  browser.i18n.getUILanguage = () => 'en';
  browser.i18n.getAcceptLanguages = () => Promise.resolve(['en-GB', 'de', 'fr']);
  location.hash = `#${section}`;
  render(<Options services={services} />);
  // The section comes once what it shows is read.
  await waitFor(() => expect(document.querySelector('.options-main > h1 + *')).not.toBeNull());
  return services;
}

export function click(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Types into the field with this label. */
export function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** Chooses a file, as the browser's dialog does. */
export function chooseFile(name: string, content: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for a file.');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([content], name)] });
  fireEvent.change(input);
}
