/** The replacement in the letter case of what it replaces: `Your` → `You’re`, `YOUR` → `YOU’RE`. */
export function withCaseOf(found: string, replacement: string): string {
  const letters = found.match(/\p{L}/gu) ?? [];
  const [first] = letters;
  if (first === undefined || first !== first.toUpperCase() || first === first.toLowerCase())
    return replacement;
  if (letters.length > 1 && found === found.toUpperCase()) return replacement.toUpperCase();
  return replacement.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
