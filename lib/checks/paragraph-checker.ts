import type { CheckChoices } from './check-choices';
import type { Checker, PassageChecker } from './checker';
import type { Diagnostic, Finding } from './diagnostic';
import { diagnosticId } from './diagnostic-id';
import { isAccepted } from './dictionary/accepted-words';
import { createLanguageHistories } from './language/language-histories';
import { mergeFindings } from './merge-findings';
import type { Passage } from './passage';
import { createPassageCache } from './passage-cache';
import { splitPassages } from './segment/split-passages';

/**
 * The engine: a paragraph is split into passages of one language each, every checker of that language reads them, and
 * what they find is merged and brought back to the paragraph's offsets.
 * @param breathe Called after each passage that was not known: lets other work of the thread go first.
 */
export function createParagraphChecker(
  checkers: readonly PassageChecker[],
  breathe: () => Promise<void> = () => Promise.resolve(),
): Checker {
  const cache = createPassageCache();
  const histories = createLanguageHistories();

  /** All that the checkers find in a passage, as it comes. */
  const read = async (passage: Passage, choices: CheckChoices): Promise<readonly Finding[]> => {
    if (choices.leftToServer?.some((language) => language === passage.language)) return [];
    const known = cache.get(passage, choices);
    if (known) return known;
    const readers = checkers.filter((checker) => checker.reads(passage.language));
    const answers = await Promise.allSettled(readers.map((checker) => checker.check(passage, choices)));
    const failures = answers.filter((answer) => answer.status === 'rejected');
    // One that fails takes nothing from the others.
    if (failures.length > 0 && failures.length === readers.length) throw failures[0]?.reason;
    const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (failures.length === 0) cache.set(passage, choices, found);
    await breathe();
    return found;
  };

  return {
    async warm({ preferred }, signal) {
      for (const language of preferred) {
        signal.throwIfAborted();
        const readers = checkers.filter((checker) => checker.reads(language));
        await Promise.all(readers.map((checker) => checker.warm(language)));
      }
    },

    async check(paragraph, choices, signal, composer) {
      const diagnostics: Diagnostic[] = [];
      const history = composer === undefined ? {} : histories.of(composer);
      const passages = splitPassages(paragraph, { preferred: choices.preferred, history });
      if (composer !== undefined && choices.remember) histories.note(composer, passages);
      for (const passage of passages) {
        signal.throwIfAborted();
        const found = await read(passage, choices);
        for (const finding of mergeFindings(found.filter((one) => isWanted(one, passage, choices))))
          diagnostics.push(inParagraph(finding, passage, paragraph));
      }
      return diagnostics;
    },
  };
}

/** What is not wanted must not hide what is: it goes before findings that overlap are merged. */
function isWanted(finding: Finding, { text, language }: Passage, { disabled, accepted }: CheckChoices) {
  if (disabled.includes(finding.rule)) return false;
  return !finding.spelling || !isAccepted(text.slice(finding.from, finding.to), language, accepted);
}

function inParagraph(finding: Finding, passage: Passage, paragraph: string): Diagnostic {
  const range = { from: finding.from + passage.from, to: finding.to + passage.from };
  return { ...finding, ...range, id: diagnosticId(finding.rule, paragraph, range) };
}
