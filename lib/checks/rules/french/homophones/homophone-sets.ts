import type { Lexicon } from '../../../lexicon';
import type { FrenchToken } from '../french-tokens';
import { functionWords } from '../function-words';

/** Words that sound alike. The members of `er` are endings: `é` stands for é, ée, és and ées. */
export interface HomophoneSet {
  readonly id: string;
  readonly members: readonly string[];
}

/** A place in a sentence where a member of a set is written. */
export interface Occurrence {
  readonly set: HomophoneSet;
  /** Index into `set.members`. */
  readonly written: number;
  /** Tokens `first` to `last`, both included. */
  readonly first: number;
  readonly last: number;
}

/** It decides about the verb that follows. */
export const avoirOrPreposition: HomophoneSet = { id: 'a', members: ['a', 'à'] };

export const verbEndings: HomophoneSet = { id: 'er', members: ['er', 'é', 'ez'] };

/** The sets that the model knows. Those of fewer than some hundred occurrences are left to hand-written rules. */
export const homophoneSets: readonly HomophoneSet[] = [
  avoirOrPreposition,
  { id: 'ou', members: ['ou', 'où'] },
  { id: 'et', members: ['et', 'est'] },
  { id: 'son', members: ['son', 'sont'] },
  { id: 'ce', members: ['ce', 'se'] },
  { id: 'ca', members: ['ça', 'sa'] },
  { id: 'ces', members: ['ces', 'ses', "c'est", "s'est"] },
  { id: 'on', members: ['on', 'ont'] },
  { id: 'la', members: ['la', 'là', "l'a"] },
  { id: 'leur', members: ['leur', 'leurs'] },
  { id: 'peu', members: ['peu', 'peut', 'peux'] },
  { id: 'tout', members: ['tout', 'tous'] },
  { id: 'mes', members: ['mes', 'mais'] },
  { id: 'ma', members: ['ma', "m'a"] },
  { id: 'si', members: ['si', "s'y"] },
  verbEndings,
];

/** A member as tokens: `c'est` is two. */
const memberTokens = homophoneSets
  .filter((set) => set !== verbEndings)
  .flatMap((set) => set.members.map((member, written) => ({ set, written, parts: member.split(/(?<=')/) })));

/** First token → members that begin with it, the longer ones first. */
const byFirstToken = Map.groupBy(
  memberTokens.sort((a, b) => b.parts.length - a.parts.length),
  ({ parts }) => parts[0] ?? '',
);

/** Every place of a sentence where one of the sets has a member. */
export function* occurrencesIn(tokens: readonly FrenchToken[], lexicon: Lexicon): Iterable<Occurrence> {
  for (const [first, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    for (const { set, written, parts } of byFirstToken.get(text) ?? []) {
      if (parts.every((part, offset) => tokens[first + offset]?.text === part)) {
        yield { set, written, first, last: first + parts.length - 1 };
      }
    }
    const verb = splitVerb(text, lexicon);
    if (verb) yield { set: verbEndings, written: verb.written, first, last: first };
  }
}

/** The stem and the ending of a form of a verb in -er; nothing for words that are not such a verb. */
export function splitVerb(form: string, lexicon: Lexicon): { stem: string; written: number } | undefined {
  const match = /^(\p{L}{2,})(er|ée?s?|ez)$/u.exec(form);
  if (!match?.[1] || !match[2] || functionWords.has(form)) return undefined;
  const [, stem, ending] = match;
  if (!lexicon.knows('fr', `${stem}er`) || !lexicon.knows('fr', `${stem}ez`)) return undefined;
  return { stem, written: ending === 'er' ? 0 : ending === 'ez' ? 2 : 1 };
}
