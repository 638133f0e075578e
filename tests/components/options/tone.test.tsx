// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { managedCopy } from '../../../lib/settings/managed/managed';
import { choosePreset, toneChoices } from '../../../lib/settings/tone-choices';
import { click, openOptions } from './open-options';

const voice = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });

beforeEach(async () => {
  await managedCopy.setValue({});
  await toneChoices.removeValue();
});

it('a voice is chosen for all places', async () => {
  await openOptions('tone');
  expect((await voice(/^Helpful/)).checked).toBe(true);
  expect(screen.getByText('There are none: the voice above holds everywhere.')).toBeTruthy();
  fireEvent.click(await voice(/^Bold/));
  await waitFor(async () => expect((await toneChoices.getValue()).preset).toBe('bold'));
  expect((await voice(/^Bold/)).checked).toBe(true);
});

it('a place of its own can be changed and taken back', async () => {
  await choosePreset({ site: 'linkedin', surface: 'post' }, 'professional');
  await openOptions('tone');
  const select = await screen.findByLabelText<HTMLSelectElement>('LinkedIn · Post');
  expect(select.value).toBe('professional');
  fireEvent.change(select, { target: { value: 'bold' } });
  await waitFor(async () =>
    expect((await toneChoices.getValue()).places).toEqual({ 'linkedin post': 'bold' }),
  );
  click(/^As everywhere in/);
  await screen.findByText('There are none: the voice above holds everywhere.');
});

it('what an administrator has set can’t be changed', async () => {
  await managedCopy.setValue({ tone: { preset: 'professional' } });
  await openOptions('tone');
  await screen.findByText('Set by your administrator');
  const professional = await voice(/^Professional/);
  expect(professional.checked).toBe(true);
  expect(professional.matches(':disabled, fieldset:disabled *')).toBe(true);
});
