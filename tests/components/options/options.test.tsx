// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { personalWord } from '../../../lib/checks/dictionary/personal-word';
import { houseStyle } from '../../../lib/settings/house-style';
import { settings } from '../../../lib/settings/settings';
import { syncIsOn, syncStatus } from '../../../lib/settings/sync/sync-settings';
import { chooseFile, click, openOptions, type } from './open-options';

const toggle = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('switch', { name }));

describe('writing', () => {
  it('follows the browser until languages are chosen, and puts them in order', async () => {
    await openOptions('writing');
    await toggle(/As in my browser/);
    await waitFor(async () => expect((await settings.getValue()).writes).toEqual(['en', 'fr']));
    fireEvent.click(await screen.findByRole('button', { name: 'Move French up' }));
    await waitFor(async () => expect((await settings.getValue()).writes).toEqual(['fr', 'en']));
    await toggle(/As in my browser/);
    await waitFor(async () => expect((await settings.getValue()).writes).toEqual([]));
  });

  it('chooses the strictness', async () => {
    await openOptions('writing');
    fireEvent.click(await screen.findByRole('radio', { name: /Picky/ }));
    await waitFor(async () => expect((await settings.getValue()).strictness).toBe('picky'));
  });
});

describe('rules', () => {
  it('are found by what they say, switched off and brought back', async () => {
    await openOptions('rules');
    type('Search rules', 'opened doors twice');
    await toggle(/The same word stands here twice/);
    await waitFor(async () => expect((await settings.getValue()).disabledRules).toHaveLength(1));
    click('Reset all rules');
    await waitFor(async () => expect((await settings.getValue()).disabledRules).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await settings.getValue()).disabledRules).toHaveLength(1));
  });

  it('that are too picky at first can be switched on alone', async () => {
    await openOptions('rules');
    type('Search rules', 'three dots for a pause');
    const rule = await screen.findByRole('switch', { name: /three dots for a pause/ });
    expect(rule).toHaveProperty('checked', false);
    fireEvent.click(rule);
    await waitFor(async () =>
      expect(await settings.getValue()).toMatchObject({
        disabledRules: [],
        enabledRules: [expect.any(String)],
      }),
    );
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: /three dots/ })).toHaveProperty('checked', true),
    );
  });

  it('of Harper are listed too', async () => {
    await openOptions('rules');
    type('Search rules', 'harper flaunt flout');
    expect(await screen.findByRole('switch', { name: /“flaunt” to “flout”/ })).toHaveProperty(
      'checked',
      true,
    );
  });
});

describe('the dictionary', () => {
  it('takes a word, says what is no word, and gives a removed word back', async () => {
    const { dictionary } = await openOptions('dictionary');
    await screen.findByText(/No words yet/);
    type('Word', 'two words');
    click('Add');
    expect(await screen.findByText(/A word has letters only/)).toBeDefined();
    type('Word', 'Zblorg');
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'fr' } });
    click('Add');
    await waitFor(async () =>
      expect(await dictionary.list()).toMatchObject([{ shown: 'Zblorg', language: 'fr', learned: false }]),
    );
    fireEvent.click(await screen.findByRole('button', { name: /Remove .Zblorg/ }));
    await waitFor(async () => expect(await dictionary.list()).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await dictionary.list()).toMatchObject([{ shown: 'Zblorg' }]));
  });

  it('keeps the focus in the list when a word is removed', async () => {
    const { dictionary } = await openOptions('dictionary');
    await dictionary.put([personalWord('Zblorg'), personalWord('Kibox')]);
    const remove = await screen.findByRole('button', { name: /Remove .Zblorg/ });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByText('Zblorg')).toBeNull());
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Kibox/);
  });

  it('shows which words were learned, and finds one', async () => {
    const { dictionary } = await openOptions('dictionary');
    await dictionary.put([personalWord('Zblorg', { learned: true }), personalWord('Kibox')]);
    expect(await screen.findByText('Learned')).toBeDefined();
    type('Search words', 'kib');
    await waitFor(() => expect(screen.queryByText('Zblorg')).toBeNull());
    expect(screen.getByText('Kibox')).toBeDefined();
  });

  it('shows what a file brings before it is imported, and nothing comes of cancelling', async () => {
    const { dictionary } = await openOptions('dictionary');
    await dictionary.put([personalWord('Kibox')]);
    await screen.findByText('Kibox');
    chooseFile('words.txt', 'Zblorg\nkibox\nnot one\n');
    expect(await screen.findByText('1 word will be added.')).toBeDefined();
    expect(screen.getByText('1 word is there already.')).toBeDefined();
    expect(screen.getByText('3: not one')).toBeDefined();
    click('Cancel');
    expect(await dictionary.list()).toHaveLength(1);
    chooseFile('words.txt', 'Zblorg\n');
    fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await dictionary.list()).toHaveLength(2));
  });

  it('says what is wrong with a bad file', async () => {
    await openOptions('dictionary');
    await screen.findByText(/No words yet/);
    chooseFile('words.json', '{"words": [');
    expect((await screen.findByRole('alert')).textContent).toContain('is not complete');
  });
});

describe('ignored suggestions', () => {
  it('are listed by how far they reach, and taken back', async () => {
    const { ignored } = await openOptions('ignored');
    await screen.findByText('Nothing is ignored.');
    const site = {
      id: 'a',
      scope: 'site',
      rule: 'social.all-caps',
      text: 'big news',
      host: 'x.com',
      ignoredAt: 1,
    } as const;
    await ignored.put([site, { id: 'b', scope: 'once', ignoredAt: 2 }]);
    const place = await screen.findByText('“big news”');
    // Announced to the page as any change is.
    fireEvent.click(screen.getByRole('button', { name: /Take back: .“big news”/ }));
    await waitFor(() => expect(place.isConnected).toBe(false));
    expect(await ignored.list()).toMatchObject([{ id: 'b' }]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('“big news”')).toBeDefined();
  });
});

describe('the house style', () => {
  it('takes terms, says what is wrong with them, and gives removed ones back', async () => {
    await openOptions('house-style');
    const avoid = await screen.findByRole('region', { name: 'Avoid' });
    fireEvent.click(within(avoid).getByRole('button', { name: 'Add' }));
    type('Word or phrase', 'cheap(er');
    click('Save');
    expect(await screen.findByText(/is not closed/)).toBeDefined();
    type('Word or phrase', 'cheap*');
    click('Save');
    await waitFor(async () => expect((await houseStyle.getValue()).forbidden).toEqual([{ term: 'cheap*' }]));
    fireEvent.click(await screen.findByRole('button', { name: /Remove .cheap/ }));
    await waitFor(async () => expect((await houseStyle.getValue()).forbidden).toEqual([]));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await houseStyle.getValue()).forbidden).toEqual([{ term: 'cheap*' }]));
  });

  it('reads a vocabulary of Vale, after showing it', async () => {
    await openOptions('house-style');
    await screen.findByRole('region', { name: 'Avoid' });
    chooseFile('reject.txt', 'utili[sz]e\nsynergy\n');
    expect(await screen.findByText('1 term to avoid')).toBeDefined();
    expect(screen.getByText('1: utili[sz]e')).toBeDefined();
    click('Import');
    await waitFor(async () => expect((await houseStyle.getValue()).forbidden).toEqual([{ term: 'synergy' }]));
  });
});

describe('sync', () => {
  it('is off until it is turned on, and says so when there is too much', async () => {
    await openOptions('sync');
    const toggleSync = await screen.findByRole('switch', { name: /Sync with my other browsers/ });
    expect(toggleSync).toHaveProperty('checked', false);
    fireEvent.click(toggleSync);
    await waitFor(async () => expect(await syncIsOn.getValue()).toBe(true));
    await syncStatus.setValue({ state: 'full', at: 1, bytes: 130_000 });
    expect((await screen.findByRole('alert')).textContent).toMatch(/130 kB.*103 kB.*kept on this device/);
  });
});

describe('a backup', () => {
  it('is shown before it is restored, and a damaged one changes nothing', async () => {
    const { readBackup, dictionary } = await openOptions('backup');
    const saved = {
      format: 'postwright-backup',
      version: 1,
      ...(await readBackup()),
      words: [personalWord('Zblorg')],
    };
    chooseFile('damaged.json', JSON.stringify({ ...saved, words: [{ word: 1 }] }));
    expect((await screen.findByRole('alert')).textContent).toContain('words.0');
    chooseFile('backup.json', JSON.stringify(saved));
    expect(await screen.findByText('1 word')).toBeDefined();
    expect(await dictionary.list()).toEqual([]);
    click('Import');
    expect(await screen.findByText('The backup was restored.')).toBeDefined();
    expect(await dictionary.list()).toHaveLength(1);
  });
});
