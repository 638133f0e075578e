import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

export const clickHere = patternRule({
  id: 'social.click-here',
  languages: 'any',
  category: 'clarity',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.6,
  explanation: {
    en: 'Say what is behind the link: “{text}” tells nothing to those who only hear the links.',
    fr: 'Dites ce qu’il y a derrière le lien : « {text} » n’apprend rien à qui n’entend que les liens.',
    ar: 'اذكر ما وراء الرابط: «{text}» لا تفيد من يسمع الروابط وحدها.',
  },
  cases: [
    { pattern: wholeWord('(?:click|tap) (?:right )?here'), fix: [] },
    { pattern: wholeWord('(?:cliquez|clique|cliquer|appuyez) (?:juste )?ici'), fix: [] },
    { pattern: wholeWord('(?:اضغط|اضغطي|اضغطوا|انقر|انقري|انقروا|إضغط|أنقر) هنا'), fix: [] },
  ],
  examples: {
    wrong: [
      { text: 'To register, [[click here]].', fix: undefined },
      { text: '[[Cliquez ici]] pour participer', fix: undefined },
      { text: 'للتسجيل [[اضغط هنا]]', fix: undefined },
    ],
    right: ['Register on our site', 'Nothing to click', 'Ici, on clique', 'نحن هنا'],
  },
});
