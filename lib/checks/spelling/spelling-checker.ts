import type { PassageChecker } from '../checker';
import type { Finding } from '../diagnostic';
import type { Passage } from '../passage';
import { checkSpelling, leastSlipOdds } from './check-spelling';
import { passageWords } from './passage-words';
import type { Speller } from './rank-suggestions';
import type { Spellers } from './spellers';
import { suggest } from './suggest';

const maxReplacements = 5;

/** Unknown words, with what may have been meant: it takes 1 to 3 ms a word, and the cache keeps it with the sentence. */
export function createSpellingChecker(spellers: Spellers): PassageChecker {
  return {
    reads: (language) => language !== 'und',
    async warm(language) {
      if (language !== 'und') await spellers.load(language);
    },
    async check(passage, { uiLanguage, strictness }) {
      if (passage.language === 'und') return [];
      const speller = await spellers.load(passage.language);
      const findings = checkSpelling(passage, speller, { uiLanguage, leastOdds: leastSlipOdds[strictness] });
      return findings.length === 0 ? findings : withReplacements(findings, passage, speller);
    },
  };
}

function withReplacements(findings: readonly Finding[], passage: Passage, speller: Speller): Finding[] {
  const words = new Map(Array.from(passageWords(passage), (word) => [word.from, word]));
  return findings.map((finding) => {
    const word = words.get(finding.from);
    if (!word) return finding;
    return { ...finding, replacements: suggest(speller, word.text, word.context, maxReplacements) };
  });
}
