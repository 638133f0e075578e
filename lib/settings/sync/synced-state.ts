import * as v from 'valibot';
import type { PersonalWord } from '../../checks/dictionary/personal-word';
import { personalWordShape } from '../../checks/dictionary/word-shape';
import type { HouseStyle } from '../../checks/house-style/house-style';
import { entryKeys } from '../../checks/house-style/merge-house-styles';
import type { Settings } from '../settings';
import { settingsShape } from '../settings-shape';
import type { PortableChoices } from '../portable-choices';
import { entriesWith, type SyncedValue, type SyncedValues } from './ledger';
import { choiceEntries, choicesOf } from './synced-choices';

/** What is kept in step. Pauses are not: they are about this device, and name sites that were visited. */
export interface SyncedState {
  readonly settings: Settings;
  readonly words: readonly PersonalWord[];
  readonly style: HouseStyle;
  readonly choices: PortableChoices;
}

/**
 * Counts up with each version that syncs more than the one before: what a device has of that when it is updated was not
 * chosen later than what others have, as with its first synchronisation.
 */
export const scope = 2;

const synced = [
  'language',
  'writes',
  'strictness',
  'learnsWords',
] as const satisfies readonly (keyof Settings)[];

/** One value for each thing that can change by itself, by a name that tells its kind. */
export function toValues({ settings, words, style, choices }: SyncedState): Map<string, SyncedValue> {
  const values = new Map<string, SyncedValue>();
  for (const name of synced) values.set(`setting:${name}`, settings[name]);
  for (const rule of settings.disabledRules) values.set(`off:${rule}`, true);
  for (const rule of settings.enabledRules) values.set(`on:${rule}`, true);
  for (const { word, shown, language, learned, addedAt } of words)
    values.set(`word:${word}`, [shown, language, learned, addedAt]);
  for (const entry of style.preferred)
    values.set(`write:${entryKeys.preferred(entry)}`, [...entry.insteadOf, entry.note ?? '']);
  for (const entry of style.forbidden) values.set(`avoid:${entryKeys.forbidden(entry)}`, entry.note ?? '');
  for (const entry of style.required) values.set(`carry:${entryKeys.required(entry)}`, entry.note ?? '');
  for (const [name, value] of choiceEntries(choices)) values.set(name, value);
  return values;
}

/**
 * The state of the values; what another version has written and can't be read here is left out.
 * @param present What is not synced is taken from it.
 */
export function fromValues(
  values: SyncedValues,
  present: Pick<SyncedState, 'settings' | 'choices'>,
): SyncedState {
  const chosen = synced.flatMap((name) => {
    const value = values.get(`setting:${name}`);
    return value === undefined ? [] : [[name, value] as const];
  });
  const parsed = v.safeParse(v.partial(settingsShape), Object.fromEntries(chosen));
  return {
    choices: choicesOf(values, present.choices),
    settings: {
      ...present.settings,
      ...(parsed.success && (parsed.output as Partial<Settings>)),
      disabledRules: entriesWith(values, 'off:').map(([rule]) => rule),
      enabledRules: entriesWith(values, 'on:').map(([rule]) => rule),
    },
    words: entriesWith(values, 'word:').flatMap(([word, value]) => {
      const [shown, language, learned, addedAt] = Array.isArray(value) ? value : [];
      const parsed = v.safeParse(personalWordShape, { word, shown, language, learned, addedAt });
      return parsed.success ? [parsed.output] : [];
    }),
    style: {
      preferred: entriesWith(values, 'write:').flatMap(([write, value]) =>
        isTexts(value) ? [{ write, insteadOf: value.slice(0, -1), ...noteOf(value.at(-1)) }] : [],
      ),
      forbidden: entriesWith(values, 'avoid:').map(([term, note]) => ({ term, ...noteOf(note) })),
      required: entriesWith(values, 'carry:').flatMap(([key, note]) => {
        const parsed = v.safeParse(requiredKey, key);
        if (!parsed.success) return [];
        const [text, when] = parsed.output;
        return [{ text, ...(when !== '' && { when }), ...noteOf(note) }];
      }),
    },
  };
}

const requiredKey = v.pipe(v.string(), v.parseJson(), v.tuple([v.string(), v.string()]));

function isTexts(value: SyncedValue): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function noteOf(note: SyncedValue | undefined): { note?: string } {
  return typeof note === 'string' && note !== '' ? { note } : {};
}
