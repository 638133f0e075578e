import { storage } from 'wxt/utils/storage';
import { type Surface, surfaces } from '../sites/site-profile';
import { type PresetId, presets } from '../tone/goals/presets';
import type { ScopedGoal } from '../tone/goals/tone-goal';
import { createTurns } from './in-turn';
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

/** A place that has a preset of its own. */
export interface OwnPlace {
  /** As it is stored: a file may name a surface that is not known here. */
  readonly name: string;
  readonly place: TonePlace;
  readonly preset: PresetId;
}

export function ownPlaces({ places }: ToneChoices): OwnPlace[] {
  return Object.entries(places).map(([name, preset]) => {
    const [site = any, surface = any] = name.split(' ');
    const known = surfaces.find((candidate) => candidate === surface);
    return { name, place: { ...(site !== any && { site }), ...(known && { surface: known }) }, preset };
  });
}

/** The goals that hold in a place. */
export function goalsAt(choices: ToneChoices, place: TonePlace): readonly ScopedGoal[] {
  return presets[presetAt(choices, place) ?? choices.preset];
}

const inTurn = createTurns();

function change(update: (choices: ToneChoices) => ToneChoices): Promise<void> {
  return inTurn(async () => toneChoices.setValue(update(await toneChoices.getValue())));
}

/** Chooses what holds where a place has no preset of its own. */
export function chooseVoice(preset: PresetId): Promise<void> {
  return change((choices) => ({ ...choices, preset }));
}

/** Chooses the preset of a place by its name in `ownPlaces`; `undefined` takes it back. */
export function choosePresetOf(name: string, preset: PresetId | undefined): Promise<void> {
  return change((choices) => {
    const { [name]: _, ...others } = choices.places;
    return { ...choices, places: preset === undefined ? others : { ...others, [name]: preset } };
  });
}

/** Chooses a place's own preset; `undefined` takes it back. */
export function choosePreset(place: TonePlace, preset: PresetId | undefined): Promise<void> {
  return choosePresetOf(nameOf(place), preset);
}
