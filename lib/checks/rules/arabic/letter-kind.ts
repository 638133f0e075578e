/** Which letters were taken for each other. */
export type LetterKind = 'hamza-missing' | 'hamza-not-needed' | 'hamza-seat' | 'ta-marbuta' | 'alif-maqsura';

/** What kind of mistake it is to have written one word for the other: by the first letter that differs. */
export function letterKind(written: string, meant: string): LetterKind {
  for (let at = 0; at < Math.max(written.length, meant.length); at++) {
    const from = written[at] ?? '';
    const to = meant[at] ?? '';
    if (from === to) continue;
    if (isOneOf('هة', from) && isOneOf('هة', to)) return 'ta-marbuta';
    if (isOneOf('ىيا', from) && isOneOf('ىي', to)) return 'alif-maqsura';
    if (from === 'ا' && isOneOf('أإآ', to)) return 'hamza-missing';
    if (isOneOf('أإآ', from) && to === 'ا') return 'hamza-not-needed';
    return 'hamza-seat';
  }
  return 'hamza-seat';
}

function isOneOf(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter);
}
