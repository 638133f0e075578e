// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CurrentSite } from '../../../components/popup/current-site';
import { click, openPopup } from './open-popup';

const off: CurrentSite = { kind: 'off', host: 'toot.example', pattern: 'https://toot.example/*' };
const offer = () => screen.queryByRole('button', { name: 'Use on this site' });
const useSwitch = () => screen.findByRole<HTMLInputElement>('switch', { name: /Use on .toot\.example/ });

describe('a site that is off', () => {
  it('is offered in the list, and asked for at the press', async () => {
    const { siteAccess } = await openPopup({ site: off });
    const request = vi.spyOn(siteAccess, 'request');
    expect(await screen.findByText(/Postwright is off on .toot\.example/)).toBeDefined();
    click('Use on this site');
    // The browser asks only during the press itself.
    expect(request).toHaveBeenCalledExactlyOnceWith('https://toot.example/*');
    expect(await screen.findByText(/is now on for .toot\.example/)).toBeDefined();
    await waitFor(() => expect(offer()).toBeNull());
  });

  it('stays off, without a word, when the user says no', async () => {
    const { siteAccess } = await openPopup({ site: off, grants: false });
    const request = vi.spyOn(siteAccess, 'request');
    fireEvent.click(await screen.findByRole('button', { name: 'Use on this site' }));
    await request.mock.results[0]?.value;
    expect(offer()).not.toBeNull();
    expect(document.querySelector('.toast')).toBeNull();
  });

  it('says so when the browser can’t ask', async () => {
    const { siteAccess } = await openPopup({ site: off });
    vi.spyOn(siteAccess, 'request').mockRejectedValue(new Error('Invalid pattern'));
    vi.spyOn(console, 'error').mockReturnValue();
    fireEvent.click(await screen.findByRole('button', { name: 'Use on this site' }));
    expect(await screen.findByText('The setting could not be saved. Please try again.')).toBeDefined();
  });

  it('is turned on and off in the settings too', async () => {
    await openPopup({ site: off });
    click('Settings');
    expect((await useSwitch()).checked).toBe(false);
    expect(screen.queryByRole('switch', { name: /Pause on/ })).toBeNull();
    fireEvent.click(await useSwitch());
    await waitFor(async () => expect((await useSwitch()).checked).toBe(true));
    expect(screen.getByRole('switch', { name: /Pause on .toot\.example/ })).toBeDefined();
    fireEvent.click(await useSwitch());
    await waitFor(async () => expect((await useSwitch()).checked).toBe(false));
  });
});

it('says so when the browser goes on allowing a site that was turned off', async () => {
  const { siteAccess } = await openPopup({ site: { ...off, kind: 'added' } });
  vi.spyOn(siteAccess, 'release').mockResolvedValue(false);
  click('Settings');
  fireEvent.click(await useSwitch());
  expect(await screen.findByText(/own settings still allow .toot\.example/)).toBeDefined();
});

it.each<CurrentSite>([
  { kind: 'network', host: 'x.com', pattern: 'https://x.com/*' },
  { ...off, kind: 'added' },
  { kind: 'closed' },
  { kind: 'not-a-website' },
])('offers nothing on a page that is $kind', async (site) => {
  const { siteAccess } = await openPopup({ site });
  await siteAccess.current();
  expect(offer()).toBeNull();
});
