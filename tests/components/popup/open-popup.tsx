import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import { startDocumentLanguage } from '../../../components/popup/document-language';
import { Popup } from '../../../components/popup/popup';
import type { CurrentSite } from '../../../components/popup/current-site';
import type { PopupServices } from '../../../components/popup/popup-services';
import { createDatabase, eraseDatabase, type Database } from '../../../lib/database/database';
import { onMessage } from '../../../lib/messaging/messaging';
import { settings } from '../../../lib/settings/settings';
import { createDexieSnippetStore } from '../../../lib/snippets/dexie-snippet-store';
import { type SimpleSnippet, draft } from '../../support/snippets';
import { unsavedForm } from '../../../lib/snippets/snippet-form';
import { readLocale } from '../../support/setup';
import { createFakeSiteAccess } from './fake-site-access';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let database: Database | undefined;
let stopAnswering: (() => void) | undefined;

afterEach(async () => {
  cleanup();
  stopAnswering?.();
  stopAnswering = undefined;
  await database?.delete();
  database = undefined;
});

/** What a test starts from. */
interface Start {
  readonly snippets?: readonly SimpleSnippet[];
  readonly site?: CurrentSite;
  /** How the user answers the browser. */
  readonly grants?: boolean;
  readonly isPrivate?: boolean;
  /** What the engine finds. */
  readonly check?: PopupServices['check'];
}

/** The popup over a database and settings of its own, as after a click on the toolbar button. */
export async function openPopup({
  snippets = [],
  site = { kind: 'not-a-website' },
  grants = true,
  isPrivate = false,
  check = async (paragraphs) => paragraphs.map(() => []),
}: Start = {}): Promise<PopupServices> {
  database ??= createDatabase(crypto.randomUUID());
  const store = createDexieSnippetStore(database);
  for (const snippet of snippets) {
    const result = await store.save(draft(snippet));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
  }
  const services: PopupServices = {
    snippets: store,
    unsavedForm,
    siteAccess: createFakeSiteAccess(site, grants),
    check,
    warm: async () => undefined,
    inPrivateWindow: () => Promise.resolve(isPrivate),
    openOptions: () => Promise.resolve(),
    openLibrary: () => Promise.resolve(),
    eraseEverything: async () => {
      if (database) await eraseDatabase(database);
      store.invalidate();
      await settings.removeValue();
    },
  };
  stopAnswering ??= onMessage('getCatalogue', ({ data }) => readLocale(data.language));
  await startDocumentLanguage();
  render(<Popup services={services} />);
  await screen.findAllByRole('button');
  return services;
}

/** Closes the popup, as a click beside it does. */
export function closePopup(): void {
  cleanup();
}

/** Types into the field with this label. */
export function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

export function click(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Waits until the list has exactly these titles. */
export async function expectTitles(...titles: string[]): Promise<void> {
  await waitFor(() => {
    expect(
      [...document.querySelectorAll('.snippet-list .snippet-title')].map((title) => title.textContent),
    ).toEqual(titles);
  });
}

/** Text of what the field's `aria-describedby` points to. */
export function descriptionOf(label: string): string {
  const id = screen.getByLabelText(label).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}
