import type { GeneratedI18nStructure } from '#i18n';
import { browser } from 'wxt/browser';
import { sendMessage } from '../messaging/messaging';
import { settings } from '../settings/settings';

/** Name of a string in the locale files, parts separated by dots. */
export type MessageKey = keyof GeneratedI18nStructure;

type Values = Readonly<Record<string, string | number>>;

/** Strings of the language that the user chose by hand; undefined while the browser's own choice holds. */
let catalogue: Readonly<Record<string, string>> | undefined;

/** Loads the language that the user chose by hand. Call it before the first string is shown. */
export async function startI18n(): Promise<void> {
  const { language } = await settings.getValue();
  catalogue = language === 'auto' ? undefined : await sendMessage('getCatalogue', { language });
}

/** The string, with each `{name}` replaced by its value. */
export function t(key: MessageKey, values: Values = {}): string {
  return fill(lookUp(key) ?? key, values);
}

/** The string for a count: keys `<key>.one`, `.few`, … `.other`, chosen as the language's own grammar does (CLDR). */
export function plural(key: string, count: number): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  const message = lookUp(`${key}.${form}`) ?? lookUp(`${key}.other`) ?? key;
  return fill(message, { count: new Intl.NumberFormat(uiLanguage()).format(count) });
}

/** BCP 47 tag of the language that the strings are in. */
export function uiLanguage(): string {
  return lookUp('language') ?? 'en';
}

export function uiDirection(): 'ltr' | 'rtl' {
  return uiLanguage() === 'ar' ? 'rtl' : 'ltr';
}

function lookUp(key: string): string | undefined {
  // Scripts of an extension that was updated or removed live a little longer, without its strings.
  if ((browser.runtime as typeof browser.runtime | undefined)?.id === undefined) return undefined;
  const name = key.replaceAll('.', '_');
  // getMessage is typed by the keys of the base locale; plural forms exist in some locales only.
  const getMessage = browser.i18n.getMessage as (name: string) => string;
  return catalogue?.[name] ?? (getMessage(name) || undefined);
}

function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}
