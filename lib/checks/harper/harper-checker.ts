import { type Linter, LocalLinter, createBinaryModuleFromUrl } from 'harper.js';
import { findEntities } from '../../text/entities';
import type { TextRange } from '../../text/text-range';
import type { Checker } from '../checker';
import type { Diagnostic } from '../diagnostic';
import { looksEnglish } from '../language/looks-english';
import { maskPattern } from './mask-pattern';
import { toDiagnostic } from './to-diagnostic';

/** Harper 2.10 panics ("capacity overflow") while it looks for the spelling of a word of some 10,000 letters. */
const endlessWord = /[\p{L}\p{N}]{400}/u;

/**
 * English grammar and spelling by Harper. Only the slim binary: the full one loads both.
 * @param binaryUrl Where the WASM file is; it is fetched and compiled on the first use.
 */
export function createHarperChecker(binaryUrl: string): Checker {
  let loaded: Promise<Linter> | undefined;
  const load = () => (loaded ??= setUp(binaryUrl));

  return {
    async warm() {
      const linter = await load();
      // The first lint after loading is up to a second slower than the second one.
      await linter.organizedLints('The quick brown fox jumps over the lazy dog.', { language: 'plaintext' });
    },

    async check(paragraph) {
      if (endlessWord.test(paragraph)) return [];
      const entities = findEntities(paragraph);
      if (!looksEnglish(paragraph, entities)) return [];
      const linter = await load();
      const mask = maskPattern(paragraph, entities);
      const lints = await linter.organizedLints(paragraph, {
        language: 'plaintext',
        ...(mask && { regex_mask: mask }),
      });
      return Object.entries(lints)
        .flatMap(([rule, found]) => found.map((lint) => toDiagnostic(rule, lint, paragraph)))
        .filter((diagnostic) => !touchesEntity(diagnostic, entities))
        .sort((a, b) => a.from - b.from || a.to - b.to);
    },
  };
}

/**
 * Entities are not errors, and neither is what their absence leaves behind: Harper does not see a masked mention, so
 * the space before it seems to stand at the sentence's end.
 */
function touchesEntity({ from, to, spelling }: Diagnostic, entities: readonly TextRange[]): boolean {
  const reach = spelling ? 0 : 1;
  return entities.some((entity) => from < entity.to + reach && entity.from - reach < to);
}

async function setUp(binaryUrl: string): Promise<Linter> {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binaryUrl, 'slim') });
  await linter.setup();
  return linter;
}
