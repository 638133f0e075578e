import { beforeEach, expect, it } from 'vitest';
import { managedCopy } from '../../../lib/settings/managed/managed';
import {
  choosePreset,
  choosePresetOf,
  chooseVoice,
  goalsAt,
  ownPlaces,
  presetAt,
  toneChoices,
} from '../../../lib/settings/tone-choices';
import { presets } from '../../../lib/tone/goals/presets';

const onLinkedIn = { site: 'linkedin', surface: 'post' } as const;

beforeEach(async () => {
  await managedCopy.setValue({});
  await toneChoices.removeValue();
});

it('a voice holds everywhere but in places with one of their own', async () => {
  await chooseVoice('friendly');
  await choosePreset(onLinkedIn, 'professional');
  const choices = await toneChoices.getValue();
  expect(goalsAt(choices, onLinkedIn)).toBe(presets.professional);
  expect(goalsAt(choices, { site: 'linkedin', surface: 'comment' })).toBe(presets.friendly);
  expect(goalsAt(choices, {})).toBe(presets.friendly);
});

it('places can be listed and taken back, those of unknown sites too', async () => {
  await choosePreset(onLinkedIn, 'bold');
  await choosePreset({}, 'none');
  await choosePreset({ site: 'x' }, 'helpful');
  expect(ownPlaces(await toneChoices.getValue())).toEqual([
    { name: 'linkedin post', place: onLinkedIn, preset: 'bold' },
    { name: '* *', place: {}, preset: 'none' },
    { name: 'x *', place: { site: 'x' }, preset: 'helpful' },
  ]);
  await choosePreset(onLinkedIn, undefined);
  await choosePreset({}, undefined);
  const choices = await toneChoices.getValue();
  expect(presetAt(choices, onLinkedIn)).toBeUndefined();
  expect(choices.places).toEqual({ 'x *': 'helpful' });
});

it('a place of a surface that is not known here can be taken back', async () => {
  await toneChoices.setValue({ preset: 'bold', places: { 'instagram story': 'friendly' } });
  const [place] = ownPlaces(await toneChoices.getValue());
  expect(place).toEqual({ name: 'instagram story', place: { site: 'instagram' }, preset: 'friendly' });
  await choosePresetOf(place?.name ?? '', undefined);
  expect((await toneChoices.getValue()).places).toEqual({});
});

it('choices at the same time are all kept', async () => {
  await Promise.all([chooseVoice('friendly'), choosePreset(onLinkedIn, 'bold'), choosePreset({}, 'none')]);
  expect(await toneChoices.getValue()).toEqual({
    preset: 'friendly',
    places: { 'linkedin post': 'bold', '* *': 'none' },
  });
});

it('names of places are no properties of objects', () => {
  expect(presetAt({ preset: 'bold', places: {} }, { site: 'constructor' })).toBeUndefined();
});

it('what an administrator has set holds, and what the user chose comes back', async () => {
  await chooseVoice('bold');
  await managedCopy.setValue({ tone: { preset: 'professional' } });
  expect((await toneChoices.getValue()).preset).toBe('professional');
  await choosePreset(onLinkedIn, 'none');
  await managedCopy.setValue({});
  expect(await toneChoices.getValue()).toEqual({ preset: 'bold', places: { 'linkedin post': 'none' } });
});
