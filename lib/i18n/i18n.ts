import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messaging';
import { settings } from '../settings/settings';

/** Name of a string in the locale files, parts separated by dots. */
export type MessageKey = keyof GeneratedI18nStructure;

type Values = Readonly<Record<string, string | number>>;

/** Strings of the language that the user chose by hand; undefined while the browser's own choice holds. */
let catalogue: Readonly<Record<string, string>> | undefined;

/** Answers of `lookUp`: asking the browser costs as much as drawing the string. */
const found = new Map<string, string | undefined>();

/** Loads the language that the user chose by hand. Call it before the first string is shown. */
export async function startI18n(): Promise<void> {
  const { language } = await settings.getValue();
  catalogue = language === 'auto' ? undefined : await sendMessage('getCatalogue', { language });
  found.clear();
}

/** The string, with each `{name}` replaced by its value. */
export function t(key: MessageKey, values: Values = {}): string {
  return fill(lookUp(key) ?? key, values);
}

/** The string for a count: keys `<key>.one`, `.few`, … `.other`, chosen as the language's own grammar does (CLDR). */
export function plural(key: string, count: number, values: Values = {}): string {
  const { rules, numbers } = numberGrammar(uiLanguage());
  const message = lookUp(`${key}.${rules.select(count)}`) ?? lookUp(`${key}.other`) ?? key;
  return fill(message, { ...values, count: numbers.format(count) });
}

/** BCP 47 tag of the language that the strings are in. */
export function uiLanguage(): string {
  return lookUp('language') ?? 'en';
}

export function uiDirection(): 'ltr' | 'rtl' {
  return uiLanguage() === 'ar' ? 'rtl' : 'ltr';
}

interface NumberGrammar {
  readonly language: string;
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

let grammar: NumberGrammar | undefined;

/** Kept: making them takes a tenth of a millisecond, and the bar counts while someone types. */
function numberGrammar(language: string): NumberGrammar {
  if (grammar?.language !== language) {
    const rules = new Intl.PluralRules(language);
    grammar = { language, rules, numbers: new Intl.NumberFormat(language) };
  }
  return grammar;
}

function lookUp(key: string): string | undefined {
  if (found.has(key)) return found.get(key);
  const message = ask(key.replaceAll('.', '_'));
  found.set(key, message);
  return message;
}

function ask(name: string): string | undefined {
  // Scripts of an extension that was updated or removed live a little longer, without its strings.
  if ((browser.runtime as typeof browser.runtime | undefined)?.id === undefined) return undefined;
  // getMessage is typed by the keys of the base locale; plural forms exist in some locales only.
  const getMessage = browser.i18n.getMessage as (name: string) => string;
  return catalogue?.[name] ?? (getMessage(name) || undefined);
}

function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
