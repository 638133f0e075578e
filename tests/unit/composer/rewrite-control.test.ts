import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createRewriteControl } from '../../../lib/composer/rewrite-control';
import { type SessionState, initialState } from '../../../lib/composer/session-state';
import type { RewriteRequest } from '../../../lib/rewrite/goals';
import type { RewriteEvent } from '../../../lib/rewrite/rewrite-event';

const safe = { lost: [], added: [], isTranslated: false };
const risky = { ...safe, lost: [{ kind: 'number', text: '12', key: '12' }] } as const;

/** A control over a text, with what it asked for. */
function start(text: string, answered?: string) {
  const store = createStore<SessionState>()(() => ({ ...initialState, text }));
  const asked: { request: RewriteRequest; tell: (event: RewriteEvent) => void; signal: AbortSignal }[] = [];
  const edit = vi.fn(async () => true);
  const control = createRewriteControl({
    store,
    services: {
      rewriteModel: () => ({ kind: 'builtIn' }),
      rewrite: async (request, tell, signal) => void asked.push({ request, tell, signal }),
    },
    context: { answered: () => answered, limit: () => ({ max: 280 }) },
    look: () => undefined,
    edit,
    close: () => undefined,
    signal: new AbortController().signal,
  });
  const phase = () => store.getState().rewrite.phase;
  return { store, asked, edit, control, phase };
}

describe('asking', () => {
  it('sends what is chosen, and the message that is answered only where it is ticked', async () => {
    const { control, asked } = start('We got it.', 'Where is it?');
    await control.start();
    control.choose({ tone: 'formal', length: 'fit', sendsAnswered: true });
    await control.start();
    expect(asked.map(({ request }) => request)).toEqual([
      { draft: 'We got it.' },
      { draft: 'We got it.', tone: 'formal', length: 'fit', maxLength: 280, answered: 'Where is it?' },
    ]);
  });

  it('a newer request ends the older one, which tells nothing any more', async () => {
    const { control, asked, phase } = start('We got it.');
    await control.start();
    await control.start();
    expect(asked[0]?.signal.aborted).toBe(true);
    asked[0]?.tell({ kind: 'done', text: 'Old', check: safe });
    expect(phase()).toMatchObject({ kind: 'running' });
    control.discard();
    expect(asked[1]?.signal.aborted).toBe(true);
    asked[1]?.tell({ kind: 'text', text: 'New' });
    expect(phase()).toEqual({ kind: 'idle' });
  });

  it('an empty text is not sent', async () => {
    const { control, asked } = start(' \n');
    await control.start();
    expect(asked).toEqual([]);
  });
});

describe('inserting', () => {
  it('is the smallest edit of the draft', async () => {
    const { control, asked, edit } = start('We got it today.');
    await control.start();
    asked[0]?.tell({ kind: 'done', text: 'We received it today.', check: safe });
    await control.insert();
    expect(edit).toHaveBeenCalledWith([{ from: 3, to: 6, insert: 'received' }], 'We got it today.');
  });

  it('of changed facts needs a second press', async () => {
    const { control, asked, edit, phase } = start('It is 12.');
    await control.start();
    asked[0]?.tell({ kind: 'done', text: 'It is late.', check: risky });
    await control.insert();
    expect(edit).not.toHaveBeenCalled();
    expect(phase()).toMatchObject({ isWarned: true });
    await control.insert();
    expect(edit).toHaveBeenCalledOnce();
  });

  it('is refused where the text has changed since', async () => {
    const { control, asked, edit, store, phase } = start('We got it.');
    await control.start();
    asked[0]?.tell({ kind: 'done', text: 'We received it.', check: safe });
    store.setState({ text: 'We got it. Thanks!' });
    await control.insert();
    expect(edit).not.toHaveBeenCalled();
    expect(phase()).toMatchObject({ kind: 'done' });
  });
});
