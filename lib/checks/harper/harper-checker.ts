import { type Linter, LocalLinter, createBinaryModuleFromUrl } from 'harper.js';
import type { TextRange } from '../../text/text-range';
import type { PassageChecker } from '../checker';
import type { Passage } from '../passage';
import { maskPattern } from './mask-pattern';
import { rulesOff } from './rules-off';
import { harperRule, toFinding } from './to-finding';

/** Harper 2.10 panics ("capacity overflow") while it looks for the spelling of a word of some 10,000 letters. */
const endlessWord = /[\p{L}\p{N}]{400}/u;

/**
 * English grammar by Harper. Only the slim binary: the full one loads both.
 * @param binaryUrl Where the WASM file is; it is fetched and compiled on the first use.
 * @param off Names of Harper's rules that are not asked for.
 */
export function createHarperChecker(binaryUrl: string, off: readonly string[] = rulesOff): PassageChecker {
  let loaded: Promise<Linter> | undefined;
  /** The rules that the linter was last told to run though they are off by default. */
  let switchedOn = '';
  const load = () => {
    if (!loaded) switchedOn = '';
    loaded ??= setUp(binaryUrl, off);
    // Who asks next tries again.
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };

  const configure = async (linter: Linter, enabled: readonly string[]) => {
    const names = off.filter((rule) => enabled.includes(harperRule(rule)));
    if (names.join() === switchedOn) return;
    switchedOn = names.join();
    await linter.setLintConfig(Object.fromEntries(off.map((rule) => [rule, names.includes(rule)])));
  };

  return {
    reads: (language) => language === 'en',

    async warm() {
      const linter = await load();
      // The first lint after loading is up to a second slower than the second one.
      await linter.organizedLints('The quick brown fox jumps over the lazy dog.', { language: 'plaintext' });
    },

    async check(passage, { uiLanguage, strictness, enabled = [] }) {
      const { text, entities } = passage;
      if (endlessWord.test(text)) return [];
      const linter = await load();
      await configure(linter, enabled);
      const mask = maskPattern(text, entities);
      const lints = await linter.organizedLints(text, {
        language: 'plaintext',
        ...(mask && { regex_mask: mask }),
      });
      return Object.entries(lints)
        .flatMap(([rule, found]) => found.map((lint) => toFinding(rule, lint, text, uiLanguage)))
        .filter(
          (finding) =>
            (strictness === 'picky' || finding.category !== 'clarity' || enabled.includes(finding.rule)) &&
            !touchesEntity(finding, entities) &&
            !touchesCut(finding, passage),
        );
    },
  };
}

/**
 * Entities are not errors, and neither is what their absence leaves behind: Harper does not see a masked mention, so
 * the space before it seems to stand at the sentence's end.
 */
function touchesEntity({ from, to }: TextRange, entities: readonly TextRange[]): boolean {
  return entities.some((entity) => from <= entity.to && entity.from <= to);
}

/** Where another language goes on, a passage begins or ends inside a sentence: Harper takes that for the sentence's end. */
function touchesCut({ from, to }: TextRange, { text, startsSentence, endsSentence }: Passage): boolean {
  return (from === 0 && !startsSentence) || (to === text.length && !endsSentence);
}

async function setUp(binaryUrl: string, off: readonly string[]): Promise<Linter> {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(binaryUrl, 'slim') });
  await linter.setup();
  await linter.setLintConfig(Object.fromEntries(off.map((rule) => [rule, false])));
  return linter;
}
