import type { RuleEntry } from '../../lib/checks/catalogue/rule-entry';
import { foldText } from '../../lib/text/fold';

/** The rules whose explanation, example or name has all words of a query; all of them without one. */
export function searchRules(catalogue: readonly RuleEntry[], query: string): readonly RuleEntry[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return catalogue;
  return catalogue.filter((entry) => {
    const text = textOf(entry);
    return words.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<RuleEntry, string>();

/** Folded once: a search looks at all of them at each key. */
function textOf(entry: RuleEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { rule, explanation, example } = entry;
  const sentence = example ? `${example.before}${example.mistake}${example.after} ${example.fix ?? ''}` : '';
  const text = foldText(`${rule} ${explanation} ${sentence}`);
  texts.set(entry, text);
  return text;
}
