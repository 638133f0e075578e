import type { Rule } from '../../rule';
import { type FrenchToken, frenchTokens } from '../french-tokens';
import { functionWords } from '../function-words';
import { wordClass } from '../word-class-bits';
import { classesOf, hasClasses } from '../word-classes';

const forms: Readonly<Record<string, { readonly verb: RegExp; readonly endings: readonly string[] }>> = {
  elle: { verb: /^(?:est|était|sera|serait)$/, endings: ['e'] },
  ils: { verb: /^(?:sont|étaient|seront|seraient)$/, endings: ['s'] },
  elles: { verb: /^(?:sont|étaient|seront|seraient)$/, endings: ['es'] },
  nous: { verb: /^(?:sommes|étions|serons|serions)$/, endings: ['s', 'es'] },
};

const adverbs = new Set(
  'pas plus très bien déjà toujours vraiment aussi encore tous toutes enfin trop jamais'.split(' '),
);
const beforeStressed = new Set(
  "à de d' pour par avec sans chez sur contre selon entre vers comme et ou ni que c'".split(' '),
);

/** "elle est allé": after être the participle goes with the pronoun. */
export const participleAgreement: Rule = {
  id: 'fr.participle-agreement',
  languages: ['fr'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: 'After a form of “être” this word agrees with the subject.',
    fr: 'Après le verbe être, ce mot s’accorde avec le sujet.',
    ar: 'بعد الفعل être توافق هذه الكلمة الفاعل.',
  },
  examples: {
    wrong: [
      { text: 'Elle est [[allé]] au salon.', fix: 'Elle est allée au salon.' },
      { text: 'Ils sont déjà [[parti]].', fix: 'Ils sont déjà partis.' },
      { text: 'Nous sommes [[désolé]].', fix: 'Nous sommes désolés.' },
    ],
    right: ['Elle est allée au salon.', 'Ils sont partis.', 'Elle a été surprise.', 'Nous sommes là.'],
  },
  *find({ masked }) {
    const tokens = frenchTokens(masked);
    for (const [index, { text }] of tokens.entries()) {
      const form = Object.hasOwn(forms, text) ? forms[text] : undefined;
      if (!form || beforeStressed.has(tokens[index - 1]?.text ?? '')) continue;
      let at = index + 1;
      if (/^n[e']$/.test(tokens[at]?.text ?? '')) at++;
      if (!form.verb.test(tokens[at]?.text ?? '')) continue;
      at++;
      while (adverbs.has(tokens[at]?.text ?? '')) at++;
      const participle = tokens[at];
      if (participle && isMasculineSingular(participle)) {
        const { from, to } = participle;
        const written = masked.slice(from, to);
        yield { from, to, replacements: form.endings.map((ending) => written + ending) };
      }
    }
  },
};

/** A past participle and nothing else, other than an adjective; one in -s or -x may be a plural. */
function isMasculineSingular({ text }: FrenchToken): boolean {
  const bits = classesOf(text);
  const allowed = wordClass.participle | wordClass.singular | wordClass.masculine;
  return (
    hasClasses(text) &&
    !functionWords.has(text) &&
    /[éiu]$/.test(text) &&
    (bits & wordClass.participle) !== 0 &&
    (bits & ~allowed) === 0
  );
}
