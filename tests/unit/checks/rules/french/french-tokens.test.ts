import { describe, expect, it } from 'vitest';
import { frenchTokens } from '../../../../../lib/checks/rules/french/french-tokens';

const texts = (sentence: string) => frenchTokens(sentence).map(({ text }) => text);

describe('frenchTokens', () => {
  it('parts elided words at either apostrophe', () => {
    expect(texts("Jusqu’à l'été, c’est")).toEqual(["jusqu'", 'à', "l'", 'été', ',', "c'", 'est']);
    expect(texts("aujourd'hui")).toEqual(["aujourd'hui"]);
  });

  it('parts what hangs on a verb, but not compounds', () => {
    expect(texts('Où a-t-il mis le rendez-vous ? Dites-le-nous, peut-être.')).toEqual([
      'où',
      'a',
      '-t-il',
      'mis',
      'le',
      'rendez-vous',
      '?',
      'dites',
      '-le',
      '-nous',
      ',',
      'peut-être',
      '.',
    ]);
  });

  it('stands entities and numbers for themselves', () => {
    expect(texts('\ufffc\ufffc a 1,5 km')).toEqual(['@', 'a', '#', 'km']);
  });

  it('tells where each token is', () => {
    const sentence = 'Qu’est-ce que c’est ?';
    const written = frenchTokens(sentence).map(({ from, to }) => sentence.slice(from, to));
    expect(written).toEqual(['Qu’', 'est', '-ce', 'que', 'c’', 'est', '?']);
  });
});
