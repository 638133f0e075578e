import { type Linter, LocalLinter, createBinaryModuleFromUrl } from 'harper.js';
import { findEntities } from '../../text/entities';
import { overlaps } from '../../text/text-range';
import type { Checker } from '../checker';
import { looksEnglish } from '../language/looks-english';
import { maskPattern } from './mask-pattern';
import { toDiagnostic } from './to-diagnostic';

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
        .filter((diagnostic) => !entities.some((entity) => overlaps(entity, diagnostic)))
        .sort((a, b) => a.from - b.from || a.to - b.to);
    },
  };
}

async function setUp(binaryUrl: string): Promise<Linter> {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binaryUrl, 'slim') });
  await linter.setup();
  return linter;
}
