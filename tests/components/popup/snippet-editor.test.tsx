// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { unsavedForm } from '../../../lib/snippets/snippet-form';
import { draft } from '../../support/snippets';
import { click, closePopup, descriptionOf, expectTitles, openPopup, type } from './open-popup';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe('creating', () => {
  it('keeps a new reply and shows it', async () => {
    const { snippets } = await openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Create your first reply' }));
    type('Title', 'Welcome');
    type('Trigger', ';wel');
    type('Text', 'Hi {{name | there}}!');
    type('Tags', 'new, greeting، new');
    click('Save');
    await expectTitles('Welcome');
    expect(screen.getByText('Saved').closest('[role="status"]')).not.toBeNull();
    const [found] = await snippets.find('wel', 1);
    expect(found).toMatchObject({ title: 'Welcome', trigger: ';wel', tags: ['new', 'greeting'] });
    expect(await unsavedForm.getValue()).toBeNull();
  });

  it('says that a reply from a private window is kept', async () => {
    await openPopup({ isPrivate: true });
    fireEvent.click(await screen.findByRole('button', { name: 'Create your first reply' }));
    type('Title', 'Welcome');
    type('Text', 'Hi!');
    click('Save');
    await expectTitles('Welcome');
    expect(screen.getByText('Saved. It stays when this private window is closed.')).toBeDefined();
  });

  it('adds three examples with one click', async () => {
    const { snippets } = await openPopup();
    fireEvent.click(await screen.findByRole('button', { name: 'Add these three' }));
    await expectTitles('Thank you', 'Ask for a private message', 'Opening hours');
    expect(Object.keys(await snippets.triggers()).toSorted()).toEqual([';dm', ';hours', ';thx']);
  });

  it('inserts placeholders at the caret', async () => {
    // happy-dom has no editing commands; browsers take the other path, which undo knows of.
    document.execCommand = () => false;
    await openPopup();
    click('New reply');
    type('Text', 'Hi !');
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text');
    text.setSelectionRange(3, 3);
    click('{{name | there}}');
    expect(text.value).toBe('Hi {{name | there}}!');
  });
});

describe('problems', () => {
  it('are shown at their fields, and what was typed is still there', async () => {
    await openPopup({ snippets: [{ title: 'Thanks', trigger: ';thx' }] });
    click('New reply');
    type('Trigger', '؛THX');
    type('Text', 'Hi {{chose "a"}}');
    click('Save');
    await waitFor(() => expect(descriptionOf('Title')).toContain('Give the reply a title'));
    expect(descriptionOf('Text')).toContain('{{chose "a"}}');
    expect(field('Title').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Title'));
    expect(field('Text').value).toBe('Hi {{chose "a"}}');

    type('Title', 'Other');
    expect(field('Title').hasAttribute('aria-invalid')).toBe(false);
    type('Text', 'Hi');
    click('Save');
    await waitFor(() =>
      expect(descriptionOf('Trigger')).toMatch(/“\u2068Thanks\u2069” already has this trigger/),
    );
    expect(field('Trigger').value).toBe('؛THX');
  });

  it('says how long a text is that is too long, and keeps it', async () => {
    await openPopup();
    click('New reply');
    type('Title', 'Long');
    type('Text', 'x'.repeat(100_000));
    click('Save');
    await waitFor(() =>
      expect(descriptionOf('Text')).toBe('The text has 100,000 characters. The limit is 20,000.'),
    );
    expect(field('Text').value).toHaveLength(100_000);
  });

  it('keeps the text when saving fails', async () => {
    const { snippets } = await openPopup();
    vi.spyOn(snippets, 'save').mockRejectedValue(new Error('quota'));
    click('New reply');
    type('Title', 'Welcome');
    type('Text', 'Hi');
    click('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be saved');
    expect(field('Text').value).toBe('Hi');
    expect(await unsavedForm.getValue()).toMatchObject({ title: 'Welcome', variants: [{ body: 'Hi' }] });
  });
});

describe('unsaved text', () => {
  it('is back when the popup is opened again', async () => {
    await openPopup();
    click('New reply');
    type('Text', 'Half a thou');
    closePopup();
    await openPopup();
    expect(field('Text').value).toBe('Half a thou');
    expect(screen.getByText('Your unsaved text is back.')).toBeDefined();
  });

  it('is not invented for a reply that was only looked at', async () => {
    await openPopup({ snippets: [{}] });
    fireEvent.click(await screen.findByRole('button', { name: 'Thanks' }));
    await screen.findByRole('heading', { name: 'Edit reply' });
    type('Text', 'Thank you!!');
    type('Text', 'Thank you!');
    closePopup();
    await openPopup();
    expect(await unsavedForm.getValue()).toBeNull();
    await expectTitles('Thanks');
  });

  it('can be had back after Cancel', async () => {
    await openPopup();
    click('New reply');
    type('Text', 'Half a thou');
    click('Cancel');
    expect(await screen.findByText('Changes discarded')).toBeDefined();
    click('Undo');
    expect(field('Text').value).toBe('Half a thou');
  });
});

describe('editing and deleting', () => {
  it('changes a reply', async () => {
    const { snippets } = await openPopup({
      snippets: [{ title: 'Thanks', trigger: ';thx', tags: ['a', 'b'] }],
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Thanks' }));
    await screen.findByRole('heading', { name: 'Edit reply' });
    expect(field('Tags').value).toBe('a, b');
    type('Title', 'Merci');
    click('Save');
    await expectTitles('Merci');
    expect(await snippets.find('', 10)).toHaveLength(1);
  });

  it('deletes, and puts the same one back', async () => {
    const { snippets } = await openPopup({ snippets: [{ title: 'Thanks', trigger: ';thx', tags: ['a'] }] });
    const [before] = await snippets.find('', 1);
    fireEvent.click(await screen.findByRole('button', { name: 'Thanks' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    expect((await screen.findByText(/deleted$/)).textContent).toBe('“\u2068Thanks\u2069” deleted');
    expect(await snippets.find('', 1)).toEqual([]);
    click('Undo');
    await expectTitles('Thanks');
    expect(await snippets.find('', 1)).toEqual([before]);
  });

  it('says so when the trigger was taken before Undo', async () => {
    const { snippets } = await openPopup({ snippets: [{ title: 'Thanks', trigger: ';thx' }] });
    fireEvent.click(await screen.findByRole('button', { name: 'Thanks' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await screen.findByRole('button', { name: 'Undo' });
    await snippets.save(draft({ title: 'Thief', trigger: ';thx' }));
    click('Undo');
    expect(await screen.findByText(/is back, without the trigger/)).toBeDefined();
    await expectTitles('Thief', 'Thanks');
  });
});

describe('languages', () => {
  it('keeps a text for each, with a shorter one', async () => {
    const { snippets } = await openPopup();
    click('New reply');
    type('Title', 'Thanks');
    type('Text', 'Thank you so much for your message');
    type('Shorter text', 'Thanks!');
    fireEvent.change(screen.getByLabelText('Add a language'), { target: { value: 'ar' } });
    type('Text', 'شكرا');
    click('Save');
    await expectTitles('Thanks');
    const [found] = await snippets.find('', 1);
    expect((await snippets.get(found?.id ?? ''))?.variants).toEqual([
      { lang: 'en', body: 'Thank you so much for your message', short: 'Thanks!' },
      { lang: 'ar', body: 'شكرا' },
    ]);
  });

  it('shows the language in which something is wrong', async () => {
    await openPopup();
    click('New reply');
    type('Title', 'Thanks');
    type('Text', 'Thank you {{');
    fireEvent.change(screen.getByLabelText('Add a language'), { target: { value: 'fr' } });
    type('Text', 'Merci');
    click('Save');
    await waitFor(() => expect(descriptionOf('Text')).toContain('{{'));
    expect(field('Text').value).toBe('Thank you {{');
  });

  it('shows what will be inserted, and what will be asked for', async () => {
    await openPopup();
    click('New reply');
    type('Text', 'Hi {{name | there}}, about {{ask order "Order number"}}');
    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(preview.textContent).toContain('Hi Sam, about ');
    expect(preview.textContent).toContain('Order number');
  });
});
