import type { Lexicon } from '../../../lexicon';
import type { Passage } from '../../../passage';
import { withCaseOf } from '../../letter-case';
import type { RuleMatch } from '../../rule';
import { type FrenchToken, frenchTokens } from '../french-tokens';
import { certainCases } from './certain-cases';
import { unknownToken } from './context-features';
import { logLikelihoods } from './homophone-model';
import {
  avoirOrPreposition,
  type HomophoneSet,
  type Occurrence,
  occurrencesIn,
  verbEndings,
} from './homophone-sets';
import { Surroundings } from './surroundings';
import { verbForms } from './verb-forms';

/**
 * What is written is doubted when the model finds it less likely than this. Chosen for each set on 2,000 right sentences
 * that no weight was learned from: those that come out alike in right and wrong sentences need more proof.
 */
const doubts: Readonly<Record<string, number>> = {
  a: 0.015,
  ou: 0.04,
  et: 0.04,
  son: 0.04,
  ce: 0.03,
  ca: 0.04,
  ces: 0.04,
  er: 0.01,
};
const usualDoubt = 0.02;
const strongDoubt = Math.log(0.005);

const vous: ReadonlySet<string> = new Set(['vous']);

/** As many as the features look at. */
const edge: readonly FrenchToken[] = Array.from({ length: 3 }, () => ({
  kind: 'mark',
  text: unknownToken,
  from: 0,
  to: 0,
}));

/** The passage that was read last, and its tokens: every set's rule asks for them in turn. */
let last: { readonly passage: Passage; readonly tokens: readonly FrenchToken[] } | undefined;

/** Where a passage has a member of the set, and another member is meant. */
export function* findHomophones(set: HomophoneSet, passage: Passage, lexicon: Lexicon): Iterable<RuleMatch> {
  const { masked } = passage;
  if (last?.passage !== passage) last = { passage, tokens: tokensWithEdges(passage) };
  const { tokens } = last;
  for (const occurrence of occurrencesIn(tokens, lexicon)) {
    if (occurrence.set !== set) continue;
    const meant = meantAt(tokens, occurrence);
    if (meant === occurrence.written || (set === verbEndings && isAfterDoubtfulA(tokens, occurrence)))
      continue;
    const from = tokens[occurrence.first]?.from ?? 0;
    const to = tokens[occurrence.last]?.to ?? 0;
    const found = masked.slice(from, to);
    const replacements = replacementsFor(tokens, occurrence, meant).map((replacement) =>
      withCaseOf(found, found.includes('’') ? replacement.replace("'", '’') : replacement),
    );
    yield { from, to, replacements };
  }
}

/**
 * The tokens between unknown ones where the passage is a piece of a sentence. A small letter at the start is a sign of
 * that too: people break lines and posts anywhere.
 */
function tokensWithEdges({ masked, startsSentence, endsSentence }: Passage): FrenchToken[] {
  const beginsMidway = !startsSentence || /^[^\p{L}]*\p{Ll}/u.test(masked);
  return [...(beginsMidway ? edge : []), ...frenchTokens(masked), ...(endsSentence ? [] : edge)];
}

/** The member that is meant: what is written, unless there is good reason to doubt it. */
function meantAt(tokens: readonly FrenchToken[], occurrence: Occurrence): number {
  return certain(tokens, occurrence) ?? likely(tokens, occurrence) ?? occurrence.written;
}

/** Whether the word before is an "a" or "à" that is wrong: then the verb is right as it is ("il à gagné"). */
function isAfterDoubtfulA(tokens: readonly FrenchToken[], { first }: Occurrence): boolean {
  const before = first - 1;
  const written = avoirOrPreposition.members.indexOf(tokens[before]?.text ?? '');
  if (written === -1) return false;
  return meantAt(tokens, { set: avoirOrPreposition, written, first: before, last: before }) !== written;
}

/** The member that is meant, where the words around leave no choice; it may be the one that is written. */
function certain(
  tokens: readonly FrenchToken[],
  { set, written, first, last }: Occurrence,
): number | undefined {
  const member = set.members[written];
  const near = new Surroundings(tokens, { set, written, first, last });
  const found = certainCases.find(
    (one) => one.set === set.id && (one.written === member || one.meant === member) && one.when(near),
  );
  return found && set.members.indexOf(found.meant);
}

function likely(tokens: readonly FrenchToken[], occurrence: Occurrence): number | undefined {
  // Posts that were cut off end in the middle of a word.
  if (tokens[occurrence.last + 1]?.text === '…') return undefined;
  const likelihoods = logLikelihoods(tokens, occurrence);
  const doubt = doubts[occurrence.set.id] ?? usualDoubt;
  if ((likelihoods[occurrence.written] ?? 0) > Math.log(doubt)) return undefined;
  const meant = likelihoods.indexOf(Math.max(...likelihoods));
  // An imperative ("commandez") can stand almost anywhere, so -ez needs more proof far from "vous".
  if (occurrence.set === verbEndings && (occurrence.written === 2 || meant === 2)) {
    const isNearVous = new Surroundings(tokens, occurrence).hasBefore(vous, 3);
    if (!isNearVous && (likelihoods[occurrence.written] ?? 0) > strongDoubt) return undefined;
  }
  // Only the writer knows whether it is "these" or "her", and what hangs on a verb ("s'est-il") tells nothing.
  if (occurrence.set.id === 'ces') {
    const isOneOfBoth = occurrence.written < 2 && meant < 2;
    if (isOneOfBoth || tokens[occurrence.last + 1]?.text.startsWith('-')) return undefined;
  }
  return meant;
}

function replacementsFor(
  tokens: readonly FrenchToken[],
  occurrence: Occurrence,
  meant: number,
): readonly string[] {
  if (occurrence.set === verbEndings) return verbForms(tokens, occurrence.first, meant);
  return [occurrence.set.members[meant] ?? ''];
}
