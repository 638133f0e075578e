// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { managedCopy } from '../../../lib/settings/managed/managed';
import { openOptions } from './open-options';

const isUsable = (element: HTMLElement) => !element.matches(':disabled, fieldset:disabled *');

beforeEach(() =>
  managedCopy.setValue({
    settings: { strictness: 'picky' },
    houseStyle: { forbidden: [{ term: 'cheap' }] },
  }),
);

it('what an administrator has set is shown, locked, and says so; the rest can be changed', async () => {
  await openOptions('writing');
  const picky = await screen.findByRole('radio', { name: /Picky/ });
  await waitFor(() => expect(picky).toHaveProperty('checked', true));
  expect(isUsable(picky)).toBe(false);
  expect(screen.getAllByText('Set by your administrator')).toHaveLength(1);
  expect(isUsable(screen.getByRole('switch', { name: /As in my browser/ }))).toBe(true);
});

it('a list of the house style that is set can’t be edited, the others can', async () => {
  await openOptions('house-style');
  await screen.findByText('cheap');
  await screen.findAllByText('Set by your administrator');
  expect(isUsable(screen.getByRole('button', { name: /^Remove .cheap/ }))).toBe(false);
  const add = screen.getAllByRole('button', { name: /^Add/ });
  expect(add.some(isUsable)).toBe(true);
});

it('once it is not set any more, it can be changed', async () => {
  await openOptions('writing');
  await screen.findByText('Set by your administrator');
  await managedCopy.setValue({});
  await waitFor(() => expect(screen.queryByText('Set by your administrator')).toBeNull());
  expect(isUsable(screen.getByRole('radio', { name: /Picky/ }))).toBe(true);
});
