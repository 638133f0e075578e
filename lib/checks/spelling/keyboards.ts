import type { Language } from '../language/language';

/** The letters' rows, each half a key further right than the one above; a space is a key without a letter. */
const rows: Readonly<Record<Language, readonly string[]>> = {
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ar: ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'],
};

/** Keys that a finger hits for each other, as pairs of letters. */
const neighbours: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: neighboursOf(rows.en),
  fr: neighboursOf(rows.fr),
  ar: neighboursOf(rows.ar),
};

/** Whether two letters lie next to each other on the language's keyboard (QWERTY, AZERTY, Arabic 101). */
export function areNeighbours(language: Language, a: string, b: string): boolean {
  return neighbours[language].has(a + b);
}

function neighboursOf(lines: readonly string[]): ReadonlySet<string> {
  const keys = lines.flatMap((line, y) => line.split('').map((letter, x) => ({ letter, x: x + y / 2, y })));
  return new Set(
    keys.flatMap((one) =>
      keys
        .filter((other) => other !== one && Math.hypot(one.x - other.x, one.y - other.y) < 1.2)
        .map((other) => one.letter + other.letter),
    ),
  );
}
