import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { cardActions } from '../../../lib/composer/card-control';
import { createExceptionActions } from '../../../lib/composer/exception-actions';
import type { Kept, SessionServices } from '../../../lib/composer/session-services';
import { initialState, type SessionState } from '../../../lib/composer/session-state';
import { watchLeftWords } from '../../../lib/composer/watch-left-words';

const diagnostic: Diagnostic = {
  id: 'abc',
  from: 4,
  to: 11,
  severity: 'error',
  category: 'correctness',
  rule: 'spelling:unknown',
  message: '',
  replacements: ['right'],
  source: 'spelling',
  confidence: 1,
  spelling: true,
};

function start(kept: Kept | Error = 'stored') {
  const answer = vi.fn(async () => {
    if (kept instanceof Error) throw kept;
    return kept;
  });
  const store = createStore<SessionState>()(() => initialState);
  const recheck = vi.fn<() => void>();
  const sentences = {
    keptPrivately: 'private.',
    ruleOff: 'off.',
    ignoredHere: 'here.',
    ignoredAlways: 'always.',
    noBackground: 'gone.',
  };
  const services = { ignore: answer, heed: answer, switchRule: answer, addWord: answer, sentences };
  const actions = createExceptionActions({
    services: services as unknown as SessionServices,
    store,
    recheck,
  });
  return { actions, answer, store, recheck, notice: () => store.getState().notice };
}

describe('what is not to be told again', () => {
  it('can be undone where it reaches far, and is quiet where it does not', async () => {
    const { actions, answer, notice } = start();
    await actions.make(diagnostic, 'blorfy', 'ignore');
    expect(notice()).toBeUndefined();
    await actions.make(diagnostic, 'blorfy', 'rule-off');
    expect(answer).toHaveBeenLastCalledWith('spelling:unknown', false);
    expect(notice()?.text).toBe('off.');
    await actions.undo();
    expect(answer).toHaveBeenLastCalledWith('spelling:unknown', true);
    expect(notice()).toBeUndefined();
    await actions.make(diagnostic, 'blorfy', 'ignore-site');
    const request = { id: 'abc', rule: 'spelling:unknown', text: 'blorfy', scope: 'site' };
    expect(answer).toHaveBeenLastCalledWith(request);
    await actions.undo();
    expect(answer).toHaveBeenLastCalledWith(request);
  });

  it('says once that a private window keeps it, and checks again by itself', async () => {
    const { actions, notice, recheck } = start('privately');
    await actions.make(diagnostic, 'blorfy', 'add-word');
    expect(notice()?.text).toBe('private.');
    await actions.make(diagnostic, 'blorfy', 'rule-off');
    expect(notice()).toMatchObject({ text: 'off.', undo: { kind: 'rule' } });
    expect(recheck).toHaveBeenCalledTimes(2);
  });

  it('says so when it could not be kept', async () => {
    const { actions, notice } = start(new Error('no background'));
    await actions.make(diagnostic, 'blorfy', 'rule-off');
    expect(notice()).toEqual({ text: 'gone.' });
  });
});

it('the card lists what is seldom needed only when it is asked for', () => {
  const kinds = (isExpanded: boolean, more: Partial<Diagnostic> = {}) =>
    cardActions({ diagnostic: { ...diagnostic, ...more }, mode: 'keyboard', choice: 0, isExpanded }).map(
      ({ kind }) => kind,
    );
  expect(kinds(false)).toEqual(['replace', 'ignore', 'add-word', 'more']);
  expect(kinds(true)).toEqual(['replace', 'ignore', 'add-word', 'ignore-site', 'rule-off']);
  expect(kinds(true, { spelling: false, source: 'style' })).toEqual([
    'replace',
    'ignore',
    'ignore-always',
    'ignore-site',
  ]);
});

describe('words that are left', () => {
  const text = 'Our blorfy';
  const marked: SessionState = {
    ...initialState,
    text,
    diagnostics: [
      { ...diagnostic, from: 4, to: 10 },
      { ...diagnostic, from: 0, to: 3, rule: 'spelling:capital' },
    ],
  };

  it.each([
    ['the text is sent', true, ''],
    ['the text goes on', true, `${text} is`],
    ['the composer goes', false, undefined],
    ['the site is paused', true, undefined],
  ])('are told of or not when %s', (_, isConnected, next) => {
    const store = createStore<SessionState>()(() => marked);
    const leave = vi.fn(async () => undefined);
    const end = new AbortController();
    watchLeftWords({ isConnected } as Element, store, leave, () => false, end.signal);
    if (next === undefined) end.abort();
    else store.setState({ text: next });
    expect(leave.mock.calls).toEqual(next === '' || !isConnected ? [[['blorfy']]] : []);
  });

  it('keeps none of a text that somebody deletes', () => {
    const store = createStore<SessionState>()(() => ({
      ...initialState,
      text: 'So blorfy',
      diagnostics: [],
    }));
    const leave = vi.fn(async () => undefined);
    store.setState({ diagnostics: [{ ...diagnostic, from: 3, to: 9 }] });
    watchLeftWords({ isConnected: true } as Element, store, leave, () => true, new AbortController().signal);
    store.setState({ text: '' });
    expect(leave).not.toHaveBeenCalled();
  });
});
