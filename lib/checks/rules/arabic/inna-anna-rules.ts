import type { Lexicon } from '../../lexicon';
import type { Passage } from '../../passage';
import type { Rule, RuleMatch } from '../rule';
import { arabicWords, withMarksOf } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { innaAt, type Break, type InnaFinding } from './inna-anna';

/** Which of the two is meant: «قال إن», «يجب أن». */
export const innaAnnaRules: readonly Rule[] = [
  {
    id: 'ar.inna-without-hamza',
    languages: ['ar'],
    category: 'correctness',
    severity: 'error',
    strictness: 'normal',
    confidence: 0.93,
    explanation: {
      en: '“{text}” needs its hamza: «إن» opens a statement, «أن» continues one.',
      fr: '« {text} » demande une hamza : « إن » ouvre une phrase, « أن » la poursuit.',
      ar: 'تحتاج «{text}» إلى همزة: «إن» في أول الكلام وبعد القول، و«أن» في ما سوى ذلك غالبًا.',
    },
    find: (passage, lexicon) => found(passage, lexicon, ({ word }) => /^[وفبلك]?ا/.test(word.bare)),
    examples: {
      wrong: [
        { text: 'يجب [[ان]] نتعلم', fix: 'يجب أن نتعلم' },
        { text: '[[ان]] الله غفور رحيم', fix: 'إن الله غفور رحيم' },
        { text: 'قال الوزير [[انه]] سيستقيل', fix: 'قال الوزير إنه سيستقيل' },
      ],
      right: ['كان يجب أن نتعلم', 'إن الله غفور رحيم', 'مش عارف ان كده'],
    },
  },
  {
    id: 'ar.inna-anna',
    languages: ['ar'],
    category: 'correctness',
    severity: 'error',
    strictness: 'normal',
    confidence: 0.86,
    explanation: {
      en: 'After “to say” and at the start it is «إن», elsewhere mostly «أن».',
      fr: 'Après « dire » et en tête de phrase, c’est « إن » ; ailleurs, le plus souvent « أن ».',
      ar: 'تُكسر الهمزة «إن» بعد القول وفي أول الكلام، وتُفتح «أن» في ما سوى ذلك غالبًا.',
    },
    find: (passage, lexicon) =>
      found(passage, lexicon, ({ word, sure }) => sure && !/^[وفبلك]?ا/.test(word.bare)),
    examples: {
      wrong: [
        { text: 'قال المدير [[أن]] المشروع ناجح', fix: 'قال المدير إن المشروع ناجح' },
        { text: 'يجب [[إن]] نتعلم', fix: 'يجب أن نتعلم' },
      ],
      right: ['قال له أن يذهب', 'أعتقد أن الخبر صحيح', 'أن تصل متأخرا خير من ألا تصل'],
    },
  },
];

function* found(
  passage: Passage,
  lexicon: Lexicon,
  isMeant: (finding: InnaFinding) => boolean,
): Iterable<RuleMatch> {
  if (looksDialectal(passage, lexicon)) return;
  const words = arabicWords(passage);
  for (const index of words.keys()) {
    const finding = innaAt(words, index, (at) => breakBefore(passage, at));
    if (!finding || finding.meant === finding.word.bare || !isMeant(finding)) continue;
    const { word, meant, other, sure } = finding;
    const replacements = [meant, ...(sure || other === word.bare ? [] : [other])].map((fix) =>
      withMarksOf(word.text, fix),
    );
    yield { from: word.from, to: word.to, replacements };
  }
}

/** What stands before a place: the start of a sentence counts as the end of another. */
function breakBefore({ masked, startsSentence }: Passage, at: number): Break {
  const before = masked.slice(0, at).trimEnd();
  if (before === '') return startsSentence ? 'sentence' : 'none';
  if (/[.!?؟؛\n]$/u.test(before)) return 'sentence';
  return /[\p{L}\p{M}\p{N}]$/u.test(before) ? 'none' : 'comma';
}
