import { describe, expect, it } from 'vitest';
import { planUnderTyping } from '../../../lib/composer/planned-edit';
import { applyEdit, diffText } from '../../../lib/text/text-range';

/** What a reply for `;thx` becomes when `before` has become `now`, with the caret at the `|`. */
function plan(before: string, marked: string) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const from = before.indexOf(';thx');
  const change = diffText(before, text);
  if (!change) throw new Error('Nothing was typed.');
  const planned = planUnderTyping({ from, to: from + 4, insert: 'Thanks!' }, change, {
    text,
    selection: { from: caret, to: caret },
    revision: 1,
  });
  if (!planned) return undefined;
  const after = applyEdit(text, planned.edit);
  const { edit, caret: at = edit.from + edit.insert.length } = planned;
  return { after: `${after.slice(0, at)}|${after.slice(at)}`, replaces: text.slice(edit.from, edit.to) };
}

describe('planUnderTyping', () => {
  it('takes what was typed right behind the range along, so that the caret ends behind it', () => {
    expect(plan('Hi ;thx', 'Hi ;thx ab|')).toEqual({ after: 'Hi Thanks! ab|', replaces: ';thx ab' });
  });

  it('leaves other words alone, and the caret with who types', () => {
    expect(plan('Hi ;thx and', 'Hi ;thx and more|')).toEqual({
      after: 'Hi Thanks! and more|',
      replaces: ';thx',
    });
    expect(plan('Hi ;thx', 'Hi you|;thx')).toEqual({ after: 'Hi youThanks!|', replaces: ';thx' });
  });

  it('does not take a new line along: editors have their own ways with those', () => {
    expect(plan('Hi ;thx', 'Hi ;thx\nab|')).toEqual({ after: 'Hi Thanks!\nab|', replaces: ';thx' });
  });

  it('gives up when the words that it replaces have changed', () => {
    expect(plan('Hi ;thx', 'Hi ;th|')).toBeUndefined();
  });
});
