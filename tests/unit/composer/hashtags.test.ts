// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ComposerContext } from '../../../lib/composer/composer-context';
import { findPageTags } from '../../../lib/composer/find-page-tags';
import { type SessionState, initialState } from '../../../lib/composer/session-state';
import { createTagListControl } from '../../../lib/composer/tag-list-control';
import { watchSentPosts } from '../../../lib/composer/watch-sent-posts';
import { x } from '../../../lib/sites/x';

let end = new AbortController();

afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

const key = (name: string, altKey = false) => ({
  key: name,
  altKey,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
});

describe('own tags beside one that is typed', () => {
  function open(text: string, caret = text.length) {
    const store = createStore<SessionState>()(() => initialState);
    const now = { text, selection: { from: caret, to: caret }, revision: 1 };
    const edit = vi.fn(() => Promise.resolve(true));
    const control = createTagListControl({
      store,
      context: { site: x } as unknown as ComposerContext,
      own: () => [
        { name: 'CoffeeTime', count: 4, lastAt: 1 },
        { name: 'cold_brew', count: 2, lastAt: 1 },
      ],
      read: () => now,
      edit,
    });
    control.follow(now);
    return { store, control, edit, now, list: () => store.getState().tagList };
  }

  it('take no key before Alt and an arrow', () => {
    const { control, list } = open('Good #co');
    expect(list()?.tags.map(({ name }) => name)).toEqual(['CoffeeTime', 'cold_brew']);
    for (const name of ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape', 'a'])
      expect(control.onKey(key(name))).toBe(false);
    expect(control.onKey(key('ArrowDown', true))).toBe(true);
    expect(control.onKey(key('ArrowDown'))).toBe(true);
    expect(list()?.choice).toBe(1);
  });

  it('take the place of what is typed', () => {
    const { control, edit, list } = open('Good #co');
    control.onKey(key('ArrowDown', true));
    expect(control.onKey(key('Enter'))).toBe(true);
    expect(edit).toHaveBeenCalledWith([{ from: 5, to: 8, insert: '#CoffeeTime ' }], 'Good #co');
    expect(list()).toBeUndefined();
  });

  it('leave Enter to the site when the text has gone on', () => {
    const { control, edit, now, list } = open('Good #co');
    control.onKey(key('ArrowDown', true));
    Object.assign(now, { text: 'Good #co ', selection: { from: 9, to: 9 } });
    expect(control.onKey(key('Enter'))).toBe(false);
    expect(edit).not.toHaveBeenCalled();
    expect(list()).toBeUndefined();
  });

  it('stay closed once Escape has closed them', () => {
    const { control, now, list } = open('Good #co');
    control.onKey(key('ArrowDown', true));
    expect(control.onKey(key('Escape'))).toBe(true);
    control.follow({ ...now, text: 'Good #cof', selection: { from: 9, to: 9 } });
    expect(list()).toBeUndefined();
  });

  it.each(['Good co', 'a#co', 'Good #zz', '', '#CoffeeTime #cof'])('are not there in “%s”', (text) => {
    expect(open(text).list()).toBeUndefined();
  });

  it('are not there in the middle of a word', () => {
    expect(open('#coast', 3).list()).toBeUndefined();
  });
});

describe('a post that is sent', () => {
  function watch() {
    document.body.innerHTML = '<div id="box"></div><button id="post">Post</button><p id="p">text</p>';
    const box = document.querySelector('#box')!;
    const store = createStore<SessionState>()(() => ({ ...initialState, text: 'Open #Terrace' }));
    const onSent = vi.fn();
    const watched = watchSentPosts(box, store, () => undefined, onSent, end.signal);
    const press = (id: string, isTrusted = true) => {
      const event = new MouseEvent('click', { bubbles: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      document.querySelector(id)!.dispatchEvent(event);
    };
    return { box, store, onSent, press, onEnter: watched.onEnter };
  }

  it('is told when the box empties after a press on a button', () => {
    const { store, onSent, press } = watch();
    press('#post');
    expect(onSent).not.toHaveBeenCalled();
    store.setState({ text: '' });
    expect(onSent).toHaveBeenCalledExactlyOnceWith('Open #Terrace');
  });

  it('is told when the box goes after Enter', () => {
    const { box, onSent, onEnter } = watch();
    onEnter();
    box.remove();
    end.abort();
    expect(onSent).toHaveBeenCalledExactlyOnceWith('Open #Terrace');
  });

  it('is not what is cleared by hand, typed on after Enter, or pressed by a script', () => {
    const { store, onSent, press, onEnter } = watch();
    press('#p');
    press('#post', false);
    store.setState({ text: '' });
    store.setState({ text: 'Open again' });
    onEnter();
    store.setState({ text: 'Open again\nand again' });
    store.setState({ text: '' });
    expect(onSent).not.toHaveBeenCalled();
  });
});

it('finds the tags that a page’s links show, most frequent first', () => {
  document.body.innerHTML =
    '<a href="/a">#CoffeeWeek</a><a href="/b">#قهوة</a><a href="/c">#CoffeeWeek</a><a href="/d">more</a><a>#not</a><a href="/e">#1234</a>';
  expect(findPageTags(document, 5)).toEqual(['CoffeeWeek', 'قهوة']);
});
