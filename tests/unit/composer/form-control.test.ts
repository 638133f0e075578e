import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SnippetRequest } from '../../../lib/composer/fill-snippets';
import { createFormControl, initialAnswers } from '../../../lib/composer/form-control';
import { type SessionState, initialState } from '../../../lib/composer/session-state';
import { fillTemplate } from '../../../lib/snippets/template/fill-template';

const body =
  '{{ask order "Order number"}} {{choose when "today" "soon"}} {{ي/تي}} {{#opt "Apology"}}x{{/opt}}';
const request: SnippetRequest = { ids: ['1'], range: { from: 0, to: 4 }, chosenIn: ';thx' };

function openForm() {
  const store = createStore<SessionState>()(() => initialState);
  const inserted: SnippetRequest[] = [];
  const focused: SnippetRequest[] = [];
  const control = createFormControl({
    store,
    insert: (one) => inserted.push(one),
    refocus: (one) => focused.push(one),
  });
  const { fields } = fillTemplate(body, {
    values: {},
    lang: 'ar',
    now: new Date(),
    random: () => 0,
    included: {},
  });
  store.setState({ form: { title: 'Late', fields, answers: initialAnswers(fields), request } });
  const key = (name: string, part: Partial<KeyboardEvent> = {}) =>
    control.onKey({ key: name, ctrlKey: false, metaKey: false, ...part } as KeyboardEvent);
  return { store, control, inserted, focused, key };
}

describe('the form of a reply', () => {
  it('begins with the first choices, and inserts nothing before all is said', () => {
    const { store, control, inserted } = openForm();
    expect(store.getState().form?.answers).toEqual({
      order: '',
      when: 'today',
      'gender()': 'm',
      'opt(apology)': '',
    });
    control.submit();
    expect(store.getState().form?.missing).toBe('order');
    control.answer('order', '  ');
    control.submit();
    expect(store.getState().form?.missing).toBe('order');
    control.answer('order', ' 17 ');
    expect(store.getState().form?.missing).toBeUndefined();
    control.submit();
    expect(store.getState().form).toBeUndefined();
    expect(inserted).toEqual([
      { ...request, answers: { order: '17', when: 'today', 'gender()': 'm', 'opt(apology)': '' } },
    ]);
  });

  it('is left by Escape and sent by Ctrl+Enter; other keys are the fields’ own', () => {
    const { store, control, inserted, focused, key } = openForm();
    expect(key('a')).toBe(false);
    expect(key('Enter')).toBe(false);
    control.answer('order', '1');
    expect(key('Enter', { ctrlKey: true })).toBe(true);
    expect(inserted).toHaveLength(1);
    expect(key('Escape')).toBe(false);

    const other = openForm();
    expect(other.key('Escape')).toBe(true);
    expect(other.store.getState().form).toBeUndefined();
    expect(other.focused).toEqual([request]);
    expect(other.inserted).toEqual([]);
    expect([store.getState().form, focused.length]).toEqual([undefined, 1]);
  });

  it('goes without moving the focus when another box has it', () => {
    const { store, control, focused } = openForm();
    control.close();
    expect([store.getState().form, focused]).toEqual([undefined, []]);
  });
});
