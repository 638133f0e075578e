import { matchesOf } from '../pattern-rule';
import type { Rule, RuleDescription } from '../rule';
import { contextCase } from './context-case';
import { misplacedWords } from './confusions/misplaced-words';

const verbs = "is|are|was|were|has|have|do|does|don't|doesn't|isn't|aren't|wasn't|weren't";

/** A rule that is what the model says about some of its sets, each named by its first word. */
function modelRule(
  description: Pick<RuleDescription, 'id' | 'explanation' | 'examples'>,
  sets: readonly string[],
  /** Contexts in which the word is right, whatever the model says; see `contextCase`. */
  right: readonly string[] = [],
): Rule {
  const allowed = right.map(contextCase);
  return {
    ...description,
    languages: ['en'],
    category: 'correctness',
    severity: 'warning',
    strictness: 'normal',
    confidence: 0.8,
    *find(passage) {
      const fine = new Set(
        allowed.flatMap((one) => Array.from(matchesOf(one, passage.masked), ({ from }) => from)),
      );
      for (const set of sets) {
        for (const match of misplacedWords(passage, set)) if (!fine.has(match.from)) yield match;
      }
    },
  };
}

/** Words that sound alike, by their own explanation; none is as frequent a mistake as those in `pairs`. */
const soundAlike = {
  en: 'Another word, which sounds like “{text}”, fits better here.',
  fr: 'Un autre mot, qui sonne comme « {text} », convient mieux ici.',
  ar: 'كلمة أخرى تشبه «{text}» في اللفظ أنسب هنا.',
};
/** Words that differ by a letter or by its place. */
const lookAlike = {
  en: 'Another word, which looks like “{text}”, fits better here.',
  fr: 'Un autre mot, qui ressemble à « {text} », convient mieux ici.',
  ar: 'كلمة أخرى تشبه «{text}» في الكتابة أنسب هنا.',
};

export const modelOnlyRules: readonly Rule[] = [
  modelRule(
    {
      id: 'en.verb-agreement',
      explanation: {
        en: '“{text}” may not go with who or what it is about.',
        fr: '« {text} » ne s’accorde peut-être pas avec son sujet.',
        ar: 'قد لا تطابق «{text}» فاعلها.',
      },
      examples: {
        wrong: [{ text: 'My friends [[is]] here.', fix: 'My friends are here.' }],
        right: ['The people who work there are great.', 'The shop was full.', 'Do you have time?'],
      },
    },
    ['is', 'was', 'has', 'does', "doesn't", "isn't", "wasn't"],
    // `If it were mine`, `how many of these are`, `fish and chips is`, `the scene with the ants was`, `APIs that don't`.
    [
      `(?:with|of|in|to|from|about|around|like|for|on|at|between|behind|against|reading|using|making|removing) (?:\\S{1,20} ){0,2}\\S{1,20} [(?:${verbs})>]`,
      `(?:\\p{L}{1,20}s that|\\p{L}{1,20}s which|\\p{L}{1,20}s who|mine|yours|ones|one) [(?:${verbs})>]`,
      `^ [(?:${verbs})>] the|any|your|my|our|their|these|those|all|some`,
      "(?:if|wish|wished|though|imagine|suppose) .{1,40} [(?:were|weren't)>]",
      '(?:each|one|none|either|neither|many|some|most|all|any) of .{1,30} [(?:is|are|was|were|has|have)>]',
      '\\p{L}{1,20} and (?:\\p{L}{1,20} )?\\p{L}{1,20} [(?:is|are|was|were|has|have)>]',
    ],
  ),
  modelRule(
    {
      id: 'en.sound-alike',
      explanation: soundAlike,
      examples: {
        wrong: [{ text: 'I can’t wait to [[here]] from you.', fix: 'I can’t wait to hear from you.' }],
        right: ['We hear you.', 'I know no one here.', 'Our new shop'],
      },
    },
    ['hear', 'know', 'knew', 'our'],
  ),
  modelRule(
    {
      id: 'en.look-alike',
      explanation: lookAlike,
      examples: {
        wrong: [{ text: 'I [[thing]] we should go.', fix: 'I think we should go.' }],
        right: ['I think the thing is new.', 'Fill in the form from us.'],
      },
    },
    ['thing', 'form'],
  ),
];
