// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { click, expectTitles, openPopup, type } from './open-popup';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('proofreading when it is saved', () => {
  const mistake = (paragraph: string) =>
    [...paragraph.matchAll(/teh/g)].map(({ index }) => ({
      id: String(index),
      from: index,
      to: index + 3,
      severity: 'error' as const,
      category: 'correctness' as const,
      rule: 'test',
      message: 'Did you mean “the”?',
      replacements: ['the'],
      source: 'rule' as const,
      confidence: 1,
      spelling: true,
    }));
  const check = vi.fn<(paragraphs: string[]) => Promise<ReturnType<typeof mistake>[]>>(async (paragraphs) =>
    paragraphs.map(mistake),
  );

  it('shows what is wrong, and accepting it mends the text, placeholders apart', async () => {
    const { snippets } = await openPopup({ check });
    click('New reply');
    type('Title', 'A');
    type('Text', 'Hi {{teh | you}}\nteh teh end');
    click('Save');
    const [first] = await screen.findAllByRole('button', { name: 'Replace “⁨teh⁩” by “⁨the⁩”' });
    expect(screen.getAllByRole('button', { name: /^Replace/ })).toHaveLength(2);
    expect(check.mock.lastCall?.[0]).toEqual([
      'Hi \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC',
      'teh teh end',
    ]);
    if (first) fireEvent.click(first);
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Replace/ })).toHaveLength(1));
    expect(field('Text').value).toBe('Hi {{teh | you}}\nthe teh end');
    click(/^Replace/);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull());
    click('Save');
    await expectTitles('A');
    expect(await snippets.find('', 1)).toMatchObject([{ preview: 'Hi {{teh | you}} the the end' }]);
  });

  it('saving again keeps the text as it is', async () => {
    const { snippets } = await openPopup({ check });
    click('New reply');
    type('Title', 'A');
    type('Text', 'teh end');
    click('Save');
    await screen.findByText(/1 suggestion/);
    click('Save');
    await expectTitles('A');
    expect(await snippets.find('', 1)).toMatchObject([{ preview: 'teh end' }]);
  });

  it('nobody has to wait for the engine: the button saves at once while it checks', async () => {
    const { snippets } = await openPopup({ check: () => new Promise(() => undefined) });
    click('New reply');
    type('Title', 'A');
    type('Text', 'teh end');
    click('Save');
    await screen.findByRole('button', { name: 'Save without proofreading' });
    click('Save without proofreading');
    await expectTitles('A');
    expect(await snippets.find('', 1)).toMatchObject([{ preview: 'teh end' }]);
  });

  it('an engine that fails keeps nobody from saving', async () => {
    const { snippets } = await openPopup({ check: () => Promise.reject(new Error('It is gone.')) });
    click('New reply');
    type('Title', 'A');
    type('Text', 'teh end');
    click('Save');
    await expectTitles('A');
    expect(await snippets.find('', 1)).toMatchObject([{ preview: 'teh end' }]);
  });
});
