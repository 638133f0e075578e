/**
 * Every way to say a phrase: `can|could you [please] (go on|stop)` has eight. `a|b` is either word, `(…|…)` either group
 * of words, `[…|…]` a group that may be missing.
 */
export function expandPhrase(phrase: string): string[] {
  let ways = [''];
  for (const [, required, optional, word = ''] of phrase.matchAll(/\(([^)]*)\)|\[([^\]]*)\]|(\S+)/g)) {
    const choices = (required ?? optional ?? word).split('|');
    const all = optional === undefined ? choices : [...choices, ''];
    ways = ways.flatMap((way) => all.map((choice) => `${way} ${choice}`));
  }
  return ways.map((way) => way.trim().replace(/\s+/g, ' ')).filter((way) => way !== '');
}
