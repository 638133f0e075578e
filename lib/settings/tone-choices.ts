import { storage } from 'wxt/utils/storage';
import { type Surface, surfaces } from '../sites/site-profile';
import { type PresetId, presets } from '../tone/goals/presets';
import type { ScopedGoal } from '../tone/goals/tone-goal';
import { managedItem } from './managed/managed-item';

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

export const toneChoices = managedItem(
  storage.defineItem<ToneChoices>('local:toneChoices', {
    fallback: { preset: 'helpful', places: {} },
    version: 1,
  }),
  (managed) => managed.tone,
);

/** Stands for a network or a surface that is not known. */
const any = '*';

function nameOf({ site, surface }: TonePlace): string {
  return `${site ?? any} ${surface ?? any}`;
}

/** The preset of a place, if it has one of its own. */
export function presetAt({ places }: ToneChoices, place: TonePlace): PresetId | undefined {
  const name = nameOf(place);
  return Object.hasOwn(places, name) ? places[name] : undefined;
}

/** The places that have a preset of their own. */
export function ownPlaces({ places }: ToneChoices): { place: TonePlace; preset: PresetId }[] {
  return Object.entries(places).map(([name, preset]) => {
    const [site = any, surface = any] = name.split(' ');
    const known = surfaces.find((candidate) => candidate === surface);
    return { place: { ...(site !== any && { site }), ...(known && { surface: known }) }, preset };
  });
}

/** The goals that hold in a place. */
export function goalsAt(choices: ToneChoices, place: TonePlace): readonly ScopedGoal[] {
  return presets[presetAt(choices, place) ?? choices.preset];
}

/** Chooses what holds where a place has no preset of its own. */
export async function chooseVoice(preset: PresetId): Promise<void> {
  await toneChoices.setValue({ ...(await toneChoices.getValue()), preset });
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
