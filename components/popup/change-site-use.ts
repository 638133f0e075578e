import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type { CurrentSite } from './current-site';
import type { PopupParts } from './popup-context';
import { runSetting } from './run-setting';
import { showToast } from './show-toast';

type Website = Extract<CurrentSite, { readonly host: string }>;

/** Turns the extension on or off for a site. What follows from the permission is the background's matter. */
export function changeSiteUse(
  { store, services }: PopupParts,
  { host, pattern }: Website,
  use: boolean,
): void {
  const { siteAccess } = services;
  const values = { host: isolate(host) };
  // The browser asks only while it still knows of the press: nothing may come before.
  const change = use ? siteAccess.request(pattern) : siteAccess.release(pattern);
  runSetting(store, tell(change));

  async function tell(answer: Promise<boolean>): Promise<void> {
    const done = await answer;
    if (use && done) showToast(store, t('popup.site.added', values));
    if (!use && !done) showToast(store, t('popup.site.kept', values));
  }
}
