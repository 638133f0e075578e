import { storage } from 'wxt/utils/storage';
import type { Surface } from '../sites/site-profile';
import { type PresetId, presets } from '../tone/goals/presets';
import type { ScopedGoal } from '../tone/goals/tone-goal';

/** How the user wants to sound. */
export interface ToneChoices {
  readonly preset: PresetId;
  /** Other ones for single places, by network and surface: `linkedin post`. */
  readonly places: Readonly<Record<string, PresetId>>;
}

/** Where something is written, as far as that is known. */
export interface TonePlace {
  readonly site?: string;
  readonly surface?: Surface;
}

export const toneChoices = storage.defineItem<ToneChoices>('local:toneChoices', {
  fallback: { preset: 'helpful', places: {} },
  version: 1,
});

function nameOf({ site, surface }: TonePlace): string {
  return `${site ?? '*'} ${surface ?? '*'}`;
}

/** The preset of a place, if it has one of its own. */
export function presetAt({ places }: ToneChoices, place: TonePlace): PresetId | undefined {
  return places[nameOf(place)];
}

/** The goals that hold in a place. */
export function goalsAt(choices: ToneChoices, place: TonePlace): readonly ScopedGoal[] {
  return presets[presetAt(choices, place) ?? choices.preset];
}

/** Chooses a place's own preset; `undefined` takes it back. */
export async function choosePreset(place: TonePlace, preset: PresetId | undefined): Promise<void> {
  const choices = await toneChoices.getValue();
  const { [nameOf(place)]: _, ...others } = choices.places;
  await toneChoices.setValue({
    ...choices,
    places: preset === undefined ? others : { ...others, [nameOf(place)]: preset },
  });
}
