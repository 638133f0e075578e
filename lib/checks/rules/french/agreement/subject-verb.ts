import type { Rule, RuleMatch } from '../../rule';
import { type FrenchToken, frenchTokens } from '../french-tokens';
import { formsLike, persons, type Person } from './conjugation';

const personOf: Readonly<Record<string, Person>> = {
  je: 'je',
  "j'": 'je',
  tu: 'tu',
  il: 'il',
  elle: 'il',
  on: 'il',
  nous: 'nous',
  vous: 'vous',
  ils: 'ils',
  elles: 'ils',
};

/** May stand between the subject and its verb. */
const inBetween = new Set("ne n' me m' te t' se s' le la l' les lui leur y en".split(' '));
const atClauseStart = new Set([
  '^',
  ',',
  '.',
  '!',
  '?',
  '…',
  ':',
  ';',
  '(',
  '«',
  '"',
  'mais',
  'car',
  'si',
  'quand',
  'lorsque',
  'que',
  'donc',
]);
const beforeStressed = new Set(
  "à de d' pour par avec sans chez sur contre selon entre vers comme et ou ni que c' est sauf toi moi lui eux parmi".split(
    ' ',
  ),
);

/** A pronoun and, right after it, a frequent verb in the form of another person: "tu peut", "ils est". */
export const subjectVerb: Rule = {
  id: 'fr.subject-verb',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.92,
  explanation: {
    en: 'The verb does not go with its subject here.',
    fr: 'Le verbe ne s’accorde pas avec son sujet.',
    ar: 'لا يوافق الفعل فاعله هنا.',
  },
  examples: {
    wrong: [
      { text: 'Je [[peut]] vous aider.', fix: 'Je peux vous aider.' },
      { text: 'Tu [[a]] gagné deux places !', fix: 'Tu as gagné deux places !' },
      { text: 'On [[sont]] ravis.', fix: 'On est ravis.' },
      { text: 'Vous [[pouvait]] nous joindre.', fix: 'Vous pouvez nous joindre.' },
      { text: 'Ils ne [[peut]] pas venir.', fix: 'Ils ne peuvent pas venir.' },
    ],
    right: [
      'Je peux, tu peux, il peut.',
      'Il nous a dit que vous avez raison.',
      'Ce que nous vous devons.',
      'Chez elle sont nés trois chats.',
      'Tu es là, tu vas bien ?',
      'Moi qui vous ai écrit.',
    ],
  },
  *find({ masked, startsSentence }) {
    const tokens = frenchTokens(masked);
    const beginsSentence = startsSentence && !/^[^\p{L}]*\p{Ll}/u.test(masked);
    for (const [index, token] of tokens.entries()) {
      const person = Object.hasOwn(personOf, token.text) ? personOf[token.text] : undefined;
      if (!person || !isSubject(tokens, index, person, beginsSentence)) continue;
      let at = index + 1;
      while (inBetween.has(tokens[at]?.text ?? '')) at++;
      const verb = tokens[at];
      if (verb) yield* mismatch(verb, person, tokens[at + 1]);
    }
  },
};

function isSubject(
  tokens: readonly FrenchToken[],
  index: number,
  person: Person,
  beginsSentence: boolean,
): boolean {
  const before = tokens[index - 1]?.text ?? '^';
  if (person === 'nous' || person === 'vous') {
    return atClauseStart.has(before) && (before !== '^' || beginsSentence);
  }
  const text = tokens[index]?.text ?? '';
  return !/^elles?$/.test(text) || !beforeStressed.has(before);
}

function* mismatch(verb: FrenchToken, person: Person, next: FrenchToken | undefined): Iterable<RuleMatch> {
  const forms = formsLike(verb.text);
  const right = forms?.[persons.indexOf(person)];
  if (!forms || !right || right === verb.text || next?.text.startsWith('-')) return;
  if (forms.some((form, at) => form === verb.text && persons[at] === person)) return;
  // "je suit" and the like belong to other verbs; imperfect forms after "vous" are the present, misheard.
  const heard = /(?:ait|ais)$/.test(verb.text) && person === 'vous' ? presentOf(right) : right;
  yield { from: verb.from, to: verb.to, replacements: heard === right ? [right] : [heard, right] };
}

/** "pouviez" → "pouvez". */
function presentOf(form: string): string {
  return form.replace(/iez$/, 'ez');
}
