import { withCaseOf } from '../letter-case';
import { type PatternCase, patternRule } from '../pattern-rule';
import { contextCase } from './context-case';

/** Past forms that are nothing else, and the forms that go after `should`, `didn't` and `to`. */
const baseOf = new Map(
  `went go, came come, did do, took take, gave give, knew know, wrote write, began begin, ate eat, spoke speak, chose choose,
   drove drive, forgot forget, grew grow, threw throw, became become, broke break, flew fly, stole steal, woke wake,
   brought bring, bought buy, thought think, caught catch, taught teach, told tell, said say, kept keep, slept sleep, sent send,
   lost lose, heard hear, won win, met meet, got get, made make, paid pay, understood understand, happened happen, was be, were be`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
);
const pastForms = [...baseOf.keys()];
const neverNouns = pastForms.filter(
  (form) =>
    !/^(?:was|were|thought|broke|lost|paid|made|sent|caught|won|said|told|taught|bought|kept)$/.test(form),
);

/** A past form after a word, or two, that wants the base form. */
function afterHelper(helpers: string, forms: readonly string[]): PatternCase {
  const { pattern } = contextCase(`${helpers} [(?:${forms.join('|')})>]`);
  return {
    pattern,
    fix: ({ 0: found }) => [withCaseOf(found, baseOf.get(found.toLowerCase()) ?? found)],
  };
}

export const verbAfterHelper = patternRule({
  id: 'en.verb-after-helper',
  languages: ['en'],
  category: 'correctness',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: 'After a helping word such as “should”, “did” or “to”, the verb stays in its plain form.',
    fr: 'Après « should », « did » ou « to », le verbe reste à la forme de base.',
    ar: 'بعد should أو did أو to يبقى الفعل في صيغته المجردة.',
  },
  cases: [
    afterHelper(
      "didn't|don't|doesn't|couldn't|shouldn't|wouldn't|can't|won't|cannot|did not|does not|do not|could not|should not|would not|will not|i'll|we'll|you'll|they'll",
      pastForms,
    ),
    afterHelper(
      'did (?:I|you|he|she|it|we|they)',
      pastForms.filter((form) => !/^(?:was|were)$/.test(form)),
    ),
    afterHelper(
      '(?:I|you|he|she|it|we|they|who|that|this|which) (?:should|would|could|might|must|will|can)',
      pastForms,
    ),
    afterHelper(
      '(?:want|wanted|need|needed|going|have|has|had|able|ready|like|love|try|trying|hope|decided|used|supposed|began|started|is|was|how) to',
      neverNouns,
    ),
  ],
  examples: {
    wrong: [
      { text: 'You should [[went]] home', fix: 'You should go home' },
      { text: 'We didn’t [[knew]] that', fix: 'We didn’t know that' },
      { text: 'When did you [[came]]?', fix: 'When did you come?' },
      { text: 'They want to [[came]] back', fix: 'They want to come back' },
    ],
    right: [
      'You should go home',
      'We did not know that',
      'What he did went well',
      'Back to broke',
      'She went to',
      'Did you know?',
    ],
  },
});
