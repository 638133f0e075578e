// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { privateMemory } from '../../../lib/settings/private-memory';
import { settings } from '../../../lib/settings/settings';
import { click, openPopup } from './open-popup';

const toggle = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('switch', { name }));

describe('settings', () => {
  it('pauses a site in private windows without storing it', async () => {
    await openPopup({
      site: { kind: 'network', host: 'x.com', pattern: 'https://x.com/*' },
      isPrivate: true,
    });
    click('Settings');
    await toggle(/Pause on .x\.com/);
    await waitFor(async () => expect((await privateMemory.getValue()).pausedSites).toEqual(['x.com']));
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: /Pause on/ })).toHaveProperty('checked', true),
    );
    expect((await settings.getValue()).pausedSites).toEqual([]);
    await toggle(/Pause on .x\.com/);
    await waitFor(async () => expect((await privateMemory.getValue()).pausedSites).toEqual([]));
  });

  it('pauses and resumes on the site of the tab', async () => {
    await openPopup({ site: { kind: 'network', host: 'x.com', pattern: 'https://x.com/*' } });
    click('Settings');
    await toggle(/Pause on .x\.com/);
    await waitFor(async () => expect((await settings.getValue()).pausedSites).toEqual(['x.com']));
    await toggle(/Pause on .x\.com/);
    await waitFor(async () => expect((await settings.getValue()).pausedSites).toEqual([]));
  });

  it.each([
    ['not-a-website', /not a website/],
    ['closed', /keeps extensions off this website/],
  ] as const)('says why it can’t run on a page that is %s', async (kind, why) => {
    await openPopup({ site: { kind } });
    click('Settings');
    const here = await screen.findByRole<HTMLInputElement>('switch', { name: /Pause on this site/ });
    expect(here.disabled).toBe(true);
    await waitFor(() => expect(screen.getByText(why)).toBeDefined());
  });

  it('pauses everywhere', async () => {
    await openPopup();
    click('Settings');
    await toggle('Pause everywhere');
    await waitFor(async () => expect((await settings.getValue()).pausedEverywhere).toBe(true));
  });

  it('speaks Arabic from right to left once it is chosen, and French from left to right', async () => {
    await openPopup();
    click('Settings');
    const select = await screen.findByLabelText('Language of the interface');
    fireEvent.change(select, { target: { value: 'ar' } });
    expect(await screen.findByRole('heading', { name: 'الإعدادات' })).toBeDefined();
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    fireEvent.change(screen.getByLabelText('لغة الواجهة'), { target: { value: 'fr' } });
    expect(await screen.findByRole('heading', { name: 'Réglages' })).toBeDefined();
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('erases everything, after saying what that is', async () => {
    const { snippets } = await openPopup({ snippets: [{ title: 'Thanks' }] });
    click('Settings');
    await screen.findByText(/not a website/);
    click('Erase everything…');
    const dialog = await screen.findByRole('dialog', { name: 'Erase everything?' });
    expect(dialog.textContent).toContain('all saved replies');
    click('Keep my data');
    expect(await snippets.find('', 10)).toHaveLength(1);

    click('Erase everything…');
    click('Erase everything');
    expect(await screen.findByText('Everything was erased')).toBeDefined();
    expect(await snippets.find('', 10)).toEqual([]);
  });

  it('goes back to the list', async () => {
    await openPopup();
    click('Settings');
    click('Back');
    expect(await screen.findByRole('searchbox')).toBeDefined();
  });
});
