import { type Language, languages } from '../language/language';

/** Who checks a language: our own engine, the server, or both, merged. */
export type LanguageUse = 'offline' | 'server' | 'both';

/** What the user has chosen about LanguageTool. Nothing of it is secret. */
export interface LanguageToolChoices {
  /** Whether anything may be sent. */
  readonly isOn: boolean;
  /** What the servers on the list allow; written by the background, with the list. */
  readonly allows: 'nothing' | 'whenAsked' | 'whileTyping';
  /** Whether to check while someone types, at servers that allow it; else when asked. */
  readonly whileTyping: boolean;
  readonly use: Readonly<Record<Language, LanguageUse>>;
  /** Codes of further languages that the user writes in, as a server lists them: `de-DE`, `es`. */
  readonly otherLanguages: readonly string[];
  /** `en-GB`; empty: as the browser is set. */
  readonly englishVariant: string;
  /** Code of the user's own language, for false friends; empty: not told. */
  readonly motherTongue: string;
  /** Ids of LanguageTool's categories that are not asked for. */
  readonly disabledCategories: readonly string[];
}

export const initialChoices: LanguageToolChoices = {
  isOn: false,
  allows: 'nothing',
  whileTyping: true,
  use: { en: 'both', fr: 'both', ar: 'both' },
  otherLanguages: [],
  englishVariant: '',
  motherTongue: '',
  disabledCategories: [],
};

/** When servers are asked about a composer's text. */
export type ServerUse = 'off' | 'whileTyping' | 'whenAsked';

export function serverUseOf({ isOn, allows, whileTyping }: LanguageToolChoices): ServerUse {
  if (!isOn || allows === 'nothing') return 'off';
  return whileTyping ? allows : 'whenAsked';
}

/** The languages that are left to servers altogether. */
export function onlyOnServers(choices: LanguageToolChoices): Language[] {
  if (serverUseOf(choices) === 'off') return [];
  return languages.filter((language) => choices.use[language] === 'server');
}
