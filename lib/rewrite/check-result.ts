import { languageOf } from './draft-language';
import type { ResultCheck } from './result-check';
import { type Fact, type FactKind, findFacts } from './facts';

/** Compares a rewrite with its draft. How often a fact is told does not matter: a shorter text may say it once. */
export function checkResult(draft: string, result: string): ResultCheck {
  const before = findFacts(draft);
  const after = findFacts(result);
  const [from, to] = [languageOf(draft), languageOf(result)];
  return {
    lost: missingFrom(after, before),
    added: missingFrom(before, after),
    isTranslated: from !== undefined && to !== undefined && from !== to,
  };
}

/** The facts of `facts` that are not among `others`, each once. */
function missingFrom(others: readonly Fact[], facts: readonly Fact[]): Fact[] {
  const seen = new Set(others.map(nameOf));
  return facts.filter((fact) => {
    if (seen.has(nameOf(fact))) return false;
    seen.add(nameOf(fact));
    return true;
  });
}

const nameOf = ({ kind, key }: { readonly kind: FactKind; readonly key: string }) => `${kind} ${key}`;
