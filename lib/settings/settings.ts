import { storage } from 'wxt/utils/storage';

import type { Language } from '../checks/language/language';
import type { Strictness } from '../checks/rules/rule';
import { managedCopy } from './managed/managed';
import { managedItem } from './managed/managed-item';

export type LanguageChoice = 'auto' | Language;

export interface Settings {
  readonly pausedEverywhere: boolean;
  /** Host names, as in `location.hostname`. */
  readonly pausedSites: readonly string[];
  readonly language: LanguageChoice;
  /** The languages that the user writes in, likeliest first; none: as the browser is set. */
  readonly writes: readonly Language[];
  readonly strictness: Strictness;
  /** Names of rules that are switched off, as in `Diagnostic.rule`. */
  readonly disabledRules: readonly string[];
  /** Names of rules that are switched on, though they are off by default or too picky for `strictness`. */
  readonly enabledRules: readonly string[];
  /** Whether an unknown word that is left as it is three times goes into the dictionary. */
  readonly learnsWords: boolean;
}

const defaults: Settings = {
  pausedEverywhere: false,
  pausedSites: [],
  language: 'auto',
  writes: [],
  strictness: 'normal',
  disabledRules: [],
  enabledRules: [],
  learnsWords: true,
};

/** What the user has chosen themselves: what is synced and backed up. */
export const ownSettings = storage.defineItem<Settings>('local:settings', {
  fallback: defaults,
  version: 3,
  migrations: { 2: withDefaults, 3: withDefaults },
});

/** What holds: what an administrator has set, else what the user has chosen. */
export const settings = managedItem(ownSettings, (managed) => managed.settings);

/** What a version adds gets its default. */
function withDefaults(old: Partial<Settings>): Settings {
  return { ...defaults, ...old };
}

/** Whether the assistant must stay away from pages of this host. */
export function isPaused(current: Settings, host: string): boolean {
  return current.pausedEverywhere || current.pausedSites.includes(host);
}

/** Whether texts have to be checked anew after a change. */
export function differInChecks(current: Settings, before: Settings): boolean {
  const ofChecks = ({ writes, strictness, disabledRules, enabledRules }: Settings) =>
    JSON.stringify([writes, strictness, disabledRules, enabledRules]);
  return ofChecks(current) !== ofChecks(before);
}

/** Keeps the assistant away from a host until `resumeSite`. */
export async function pauseSite(host: string): Promise<void> {
  await change(({ pausedSites }) => ({ pausedSites: [...new Set([...pausedSites, host])] }));
}

export async function resumeSite(host: string): Promise<void> {
  await change(({ pausedSites }) => ({ pausedSites: pausedSites.filter((paused) => paused !== host) }));
}

export async function setPausedEverywhere(pausedEverywhere: boolean): Promise<void> {
  await change(() => ({ pausedEverywhere }));
}

export async function setLanguage(language: LanguageChoice): Promise<void> {
  await change(() => ({ language }));
}

/** The languages that the user writes in, likeliest first; none: as the browser is set. */
export async function setWrites(writes: readonly Language[]): Promise<void> {
  await change(() => ({ writes }));
}

export async function setStrictness(strictness: Strictness): Promise<void> {
  await change(() => ({ strictness }));
}

export async function setLearnsWords(learnsWords: boolean): Promise<void> {
  await change(() => ({ learnsWords }));
}

/**
 * Switches a rule on or off.
 * @param isDefault Whether that is what it is by itself, at the chosen strictness: then nothing has to be kept.
 */
export async function switchRule(rule: string, isOn: boolean, isDefault: boolean): Promise<void> {
  await change(({ disabledRules, enabledRules }) => {
    const others = (rules: readonly string[]) => rules.filter((other) => other !== rule);
    return {
      disabledRules: [...others(disabledRules), ...(isOn || isDefault ? [] : [rule])],
      enabledRules: [...others(enabledRules), ...(isOn && !isDefault ? [rule] : [])],
    };
  });
}

/** Keeps a rule quiet, whether it is on by itself or by hand, until `unmuteRule`. */
export async function muteRule(rule: string): Promise<void> {
  await change(({ disabledRules }) => ({ disabledRules: [...new Set([...disabledRules, rule])] }));
}

export async function unmuteRule(rule: string): Promise<void> {
  await change(({ disabledRules }) => ({ disabledRules: disabledRules.filter((other) => other !== rule) }));
}

/** Brings the rules back to what they are by themselves. */
export async function resetRules(): Promise<void> {
  await change(() => ({ disabledRules: [], enabledRules: [] }));
}

/** Brings back the switches that `resetRules` took away. */
export async function restoreRules(rules: Pick<Settings, 'disabledRules' | 'enabledRules'>): Promise<void> {
  await change(() => rules);
}

async function change(update: (current: Settings) => Partial<Settings>): Promise<void> {
  const current = await settings.getValue();
  const changes = update(current);
  const { settings: set = {} } = await managedCopy.getValue();
  const locked = Object.keys(changes).filter((name) => Object.hasOwn(set, name));
  if (locked.length > 0) throw new Error(`An administrator has set "${locked.join('", "')}".`);
  await settings.setValue({ ...current, ...changes });
}
