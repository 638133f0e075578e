import { describe, expect, it } from 'vitest';
import { findTrigger, findTriggerElsewhere } from '../../../lib/snippets/find-trigger';

const triggers = { ';thx': '1', brb: '3', ';شكرا': '4' };
const found = (text: string) => findTrigger(text, text.length, triggers);

describe('findTrigger', () => {
  it.each([
    ['Hello ;thx', { from: 6, to: 10, id: '1' }],
    ['Bonjour,؛THX', { from: 8, to: 12, id: '1' }],
    ['brb', { from: 0, to: 3, id: '3' }],
    ['؛شُكرًا', { from: 0, to: 7, id: '4' }],
    // The prefix as it was meant, the letters by the keys of an Arabic keyboard, and the other way round.
    ['؛فاء', { from: 0, to: 4, id: '1' }],
    ['Hi ;a;vh', { from: 3, to: 8, id: '4' }],
  ])('finds the one at the end of %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['Hello', 'كفاء', ';thxx', 'mthx'])('finds none in %j, which may be words', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('findTriggerElsewhere', () => {
  it.each([
    ['Hi كفاء', { from: 3, to: 7, id: '1' }],
    ['mthx', { from: 0, to: 4, id: '1' }],
  ])('tells what %j would be on another keyboard layout', (text, expected) => {
    expect(findTriggerElsewhere(text, text.length, triggers)).toEqual(expected);
  });

  it('needs the prefix to be there too', () => {
    expect(findTriggerElsewhere('لاقلا', 5, triggers)).toBeUndefined();
  });
});
