import { foldText } from '../../text/fold';
import type { CheckChoices } from '../check-choices';
import type { Diagnostic, Finding } from '../diagnostic';
import { diagnosticId } from '../diagnostic-id';
import type { WordLookup } from '../dictionary/accepted-words';
import { mergeFindings } from '../merge-findings';
import { splitPassages } from '../segment/split-passages';
import { wordPattern } from '../spelling/passage-words';
import { compileHouseStyle, hasTerms, houseStyleFindings, missingTexts } from './check-house-style';
import type { HouseStyle } from './house-style';

/** Checks by one house style. Takes less than a millisecond for a post, so it needs no worker. */
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
      if (!hasTerms(compiled, paragraph)) return [...found];
      const mine = splitPassages(paragraph, { preferred }).flatMap((passage) =>
        houseStyleFindings(compiled, passage, uiLanguage).map((finding) =>
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
