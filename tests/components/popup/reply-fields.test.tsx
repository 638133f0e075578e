// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { click, expectTitles, openPopup, type } from './open-popup';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('what the form says of a reply', () => {
  it('is kept: networks, surfaces, last day, note, and how people are addressed', async () => {
    const { snippets } = await openPopup();
    click('New reply');
    type('Title', 'Sale');
    type('Text', 'Hi!');
    type('Networks', 'x');
    type('Networks', 'linkedin');
    click('Remove ⁨X⁩');
    type('Kinds of text', 'comment');
    type('Last day', '2031-12-24');
    type('Note', 'Until Christmas');
    type('How people are addressed', 'formal');
    click('Save');
    await expectTitles('Sale');
    const [{ id } = { id: '' }] = await snippets.find('', 1);
    expect(await snippets.get(id)).toMatchObject({
      sites: ['linkedin'],
      surfaces: ['comment'],
      note: 'Until Christmas',
      expiresAt: new Date(2031, 11, 25).getTime(),
      variants: [{ register: 'formal', body: 'Hi!' }],
    });
    click('Sale');
    await waitFor(() => expect(field('Last day').value).toBe('2031-12-24'));
    type('Last day', '');
    click('Remove ⁨Comment⁩');
    click('Save');
    await expectTitles('Sale');
    const changed = await snippets.get(id);
    expect(changed).toMatchObject({ sites: ['linkedin'], surfaces: [] });
    expect(changed?.expiresAt).toBe(undefined);
  });

  it('a language may have a text for each way of addressing people', async () => {
    const { snippets } = await openPopup();
    click('New reply');
    type('Title', 'Merci');
    type('Language of the text', 'fr');
    type('Text', 'Merci à vous');
    type('Add a language', 'fr');
    type('Text', 'Merci à toi');
    type('How people are addressed', 'friendly');
    click('Save');
    await expectTitles('Merci');
    const [{ id } = { id: '' }] = await snippets.find('', 1);
    expect((await snippets.get(id))?.variants).toEqual([
      { lang: 'fr', body: 'Merci à vous' },
      { lang: 'fr', register: 'friendly', body: 'Merci à toi' },
    ]);
  });
});
