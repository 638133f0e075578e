import { languageOf } from './draft-language';
import { type Fact, type FactKind, findFacts } from './facts';

/** What a rewrite has done that it should not have. */
export interface ResultCheck {
  /** Facts of the draft that are gone. */
  readonly lost: readonly Fact[];
  /** Facts that the draft does not have. */
  readonly added: readonly Fact[];
  /** Whether it is in another language. */
  readonly isTranslated: boolean;
}

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

/** Whether it may be inserted without a second look. */
export function isSafe({ lost, added, isTranslated }: ResultCheck): boolean {
  return lost.length === 0 && added.length === 0 && !isTranslated;
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
