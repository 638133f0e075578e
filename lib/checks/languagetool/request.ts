import type { CheckChoices } from '../check-choices';
import type { RunLanguage } from '../language/language';
import type { Annotation } from './annotate';
import type { CheckRequest } from './api/schema';
import type { LanguageToolChoices } from './choices';
import { rulesOff } from './rules-off';
import type { LanguageToolServer } from './server';

/** What a request depends on, its text apart. */
export interface RequestChoices {
  readonly check: CheckChoices;
  readonly languageTool: LanguageToolChoices;
  /** Language tags of the browser, likeliest first. */
  readonly browserLanguages: readonly string[];
}

const prefix = 'languagetool:';

/** The code of `language` in a request; the server finds out itself only what our own language step leaves alone. */
export function languageCode(
  language: RunLanguage,
  { languageTool, browserLanguages }: RequestChoices,
): string {
  if (language === 'und') return 'auto';
  if (language !== 'en') return language;
  // Without a variant there is no spelling.
  const variant =
    languageTool.englishVariant || browserLanguages.find((tag) => /^en-(?:AU|CA|GB|NZ|US|ZA)$/.test(tag));
  return variant ?? 'en-US';
}

/** The form of a request. */
export function checkRequest(
  annotation: readonly Annotation[],
  language: string,
  { check, languageTool }: RequestChoices,
  { username, apiKey }: Pick<LanguageToolServer, 'username' | 'apiKey'>,
): CheckRequest {
  const { otherLanguages, motherTongue, disabledCategories } = languageTool;
  const variants = otherLanguages.filter((code) => code.includes('-'));
  const off = check.disabled
    .filter((rule) => rule.startsWith(prefix))
    .map((rule) => rule.slice(prefix.length));
  return {
    data: JSON.stringify({ annotation }),
    language,
    level: check.strictness === 'picky' ? 'picky' : 'default',
    disabledRules: [...rulesOff, ...off].join(','),
    ...(language === 'auto' && variants.length > 0 && { preferredVariants: variants.join(',') }),
    ...(motherTongue !== '' && { motherTongue }),
    ...(disabledCategories.length > 0 && { disabledCategories: disabledCategories.join(',') }),
    ...(username !== '' && apiKey !== '' && { username, apiKey }),
  };
}
