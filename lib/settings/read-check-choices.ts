import { browser } from 'wxt/browser';
import type { CheckChoices } from '../checks/check-choices';
import { type Language, languages } from '../checks/language/language';
import { onlyOnServers } from '../checks/languagetool/choices';
import { languageToolChoices } from './languagetool-choices';
import { privateMemory } from './private-memory';
import { settings } from './settings';

/**
 * What the user has chosen about checks; what was never chosen follows the browser.
 * @param isPrivate Whether it is for a private window.
 */
export async function readCheckChoices(isPrivate = false): Promise<CheckChoices> {
  const { language, writes, strictness, disabledRules, enabledRules } = await settings.getValue();
  const uiLanguage = language === 'auto' ? (toLanguage(browser.i18n.getUILanguage()) ?? 'en') : language;
  return {
    uiLanguage,
    preferred: writes.length > 0 ? writes : await browserLanguages(),
    strictness,
    disabled: isPrivate
      ? [...disabledRules, ...(await privateMemory.getValue()).disabledRules]
      : disabledRules,
    enabled: enabledRules,
    remember: !isPrivate,
    // From private windows nothing is sent.
    leftToServer: isPrivate ? [] : onlyOnServers(await languageToolChoices.getValue()),
  };
}

/** Of the languages in which the user wants pages, those that are checked, in their order. */
async function browserLanguages(): Promise<Language[]> {
  const tags = await browser.i18n.getAcceptLanguages();
  return [...new Set(tags.flatMap((tag) => toLanguage(tag) ?? []))];
}

function toLanguage(tag: string): Language | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary);
}
