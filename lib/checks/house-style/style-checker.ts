import { foldText } from '../../text/fold';
import type { CheckChoices } from '../check-choices';
import type { Diagnostic, Finding } from '../diagnostic';
import { diagnosticId } from '../diagnostic-id';
import type { WordLookup } from '../dictionary/accepted-words';
import { mergeFindings } from '../merge-findings';
import { splitPassages } from '../segment/split-passages';
import { wordPattern } from '../spelling/passage-words';
import { compileHouseStyle, houseStyleFindings, missingTexts, termsIn } from './check-house-style';
import type { HouseStyle } from './house-style';

/** Checks by one house style: fast enough to need no worker, since only terms are read that may be in the text. */
export interface StyleChecker {
  /** The words that the style writes: they are no misspellings. */
  readonly words: WordLookup;
  /** A paragraph's diagnostics with what the style says about it; one of those that overlap. */
  add(paragraph: string, found: readonly Diagnostic[], choices: CheckChoices): Diagnostic[];
  /** What a whole post lacks. */
  missing(post: string, choices: CheckChoices): Diagnostic[];
}

export function createStyleChecker(style: HouseStyle): StyleChecker {
  const compiled = compileHouseStyle(style);
  const written = style.preferred.flatMap(({ write }) => [...write.matchAll(wordPattern)]);
  return {
    words: new Map(written.map(([word]) => [foldText(word), 'any'])),
    add(paragraph, found, { preferred, uiLanguage }) {
      const relevant = termsIn(compiled, paragraph);
      if (relevant.preferred.length + relevant.forbidden.length === 0) return [...found];
      const mine = splitPassages(paragraph, { preferred }).flatMap((passage) =>
        houseStyleFindings(relevant, passage, uiLanguage).map((finding) =>
          identified(
            { ...finding, from: finding.from + passage.from, to: finding.to + passage.from },
            paragraph,
          ),
        ),
      );
      return mergeFindings([...found, ...mine]);
    },
    missing: (post, { uiLanguage }) =>
      missingTexts(compiled, post, uiLanguage).map((finding) => identified(finding, post)),
  };
}

function identified(finding: Finding, text: string): Diagnostic {
  return { ...finding, id: diagnosticId(finding.rule, text, finding) };
}
