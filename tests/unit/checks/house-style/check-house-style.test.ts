import { describe, expect, it } from 'vitest';
import {
  compileHouseStyle,
  houseStyleFindings,
  missingTexts,
} from '../../../../lib/checks/house-style/check-house-style';
import { passageOf } from '../../../support/passages';

const style = compileHouseStyle({
  preferred: [
    { write: 'E-mail', insteadOf: ['email', 'mail'] },
    { write: 'PostWright', insteadOf: [] },
    { write: 'eShop', insteadOf: ['e(-)shop'] },
  ],
  forbidden: [{ term: 'cheap*', note: 'Say “good value”.' }, { term: 'guarantee{d|s}' }, { term: '(a)' }],
  required: [{ text: '#ad', when: 'partner*' }],
});
const found = (text: string) =>
  houseStyleFindings(style, passageOf(text, 'en'), 'en').map(({ from, to, replacements }) => [
    text.slice(from, to),
    ...replacements,
  ]);

describe('house style', () => {
  it('writes terms in the one way', () => {
    expect(found('Send an email to postwright, not to PostWright.')).toEqual([
      ['email', 'E-mail'],
      ['postwright', 'PostWright'],
    ]);
  });

  it('lets a sentence begin with a capital', () => {
    expect(found('EShop is open')).toEqual([]);
    expect(found('Our EShop is open')).toEqual([['EShop', 'eShop']]);
  });

  it('flags what is forbidden, with the brand’s own words', () => {
    expect(found('Cheaper than ever')).toEqual([['Cheaper']]);
    expect(houseStyleFindings(style, passageOf('cheap', 'en'), 'en')[0]?.message).toBe('Say “good value”.');
  });

  it('leaves links, mentions and tags alone', () => {
    expect(found('@email #cheap https://example.com/email')).toEqual([]);
  });

  it('asks for what a post has to carry', () => {
    expect(missingTexts(style, 'With our partners ', 'en')).toMatchObject([
      { from: 9, to: 17, replacements: ['partners #ad'] },
    ]);
    expect(missingTexts(style, 'With our partners #AD', 'en')).toEqual([]);
    expect(missingTexts(style, 'Hello', 'en')).toEqual([]);
  });
});
