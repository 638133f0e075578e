// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { click, expectTitles, openPopup } from './open-popup';

const snippets = [
  { title: 'Refund', body: 'We’ll refund you.' },
  { title: 'شكر', body: 'شُكْرًا لكم' },
  { title: 'Thanks', trigger: ';thx', body: 'Thank you!' },
];

const search = () => screen.getByRole('searchbox', { name: 'Search saved replies' });
const searchFor = (value: string) => fireEvent.change(search(), { target: { value } });

describe('the list', () => {
  it('has the focus in the search box and shows the last changed first', async () => {
    await openPopup({ snippets });
    await expectTitles('Thanks', 'شكر', 'Refund');
    expect(document.activeElement).toBe(search());
  });

  it('searches and announces how many were found', async () => {
    await openPopup({ snippets });
    searchFor('شكرا');
    await expectTitles('شكر');
    expect(await screen.findByText('1 saved reply found')).toBeDefined();
    searchFor('thx');
    await expectTitles('Thanks');
  });

  it('offers to write what was not found', async () => {
    await openPopup({ snippets });
    searchFor('Delivery');
    expect((await screen.findByText(/Nothing matches/)).textContent).toContain('Delivery');
    click('Create a reply with this title');
    expect(screen.getByLabelText<HTMLInputElement>('Title').value).toBe('Delivery');
  });

  it('is walked through with the arrow keys', async () => {
    await openPopup({ snippets });
    await expectTitles('Thanks', 'شكر', 'Refund');
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('شكر');
    press('End');
    expect(document.activeElement?.textContent).toContain('Refund');
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(search());
  });

  it('shows text in its own direction', async () => {
    await openPopup({ snippets });
    await expectTitles('Thanks', 'شكر', 'Refund');
    for (const text of document.querySelectorAll('.snippet-title, .snippet-preview')) {
      expect(text.getAttribute('dir')).toBe('auto');
    }
  });

  it('can try again after a fault', async () => {
    const services = await openPopup({ snippets });
    await expectTitles('Thanks', 'شكر', 'Refund');
    const find = vi.spyOn(services.snippets, 'find').mockRejectedValueOnce(new Error('gone'));
    searchFor('refund');
    expect(await screen.findByText('The saved replies could not be loaded.')).toBeDefined();
    find.mockRestore();
    click('Try again');
    await expectTitles('Refund');
  });
});
