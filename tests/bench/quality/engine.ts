import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckChoices } from '../../../lib/checks/check-choices';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { createHarperChecker } from '../../../lib/checks/harper/harper-checker';
import { createParagraphChecker } from '../../../lib/checks/paragraph-checker';
import { splitParagraphs } from '../../../lib/checks/paragraphs';
import { createRulesChecker } from '../../../lib/checks/rules/rules-checker';
import { createSpellers, type Spellers } from '../../../lib/checks/spelling/spellers';
import { createSpellingChecker } from '../../../lib/checks/spelling/spelling-checker';
import { buildDictionaries } from '../../../scripts/dictionaries/build';

/** What people begin with. */
const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'normal',
  disabled: [],
  remember: true,
};

export const harperBinary = pathToFileURL(
  resolve(import.meta.dirname, '../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm'),
).href;

/** The whole engine, as the extension puts it together. */
export interface Engine {
  /** Diagnostics of a text in order, offsets within it. */
  check(text: string): Promise<Diagnostic[]>;
}

export function createEngine(spellers: Spellers = diskSpellers()): Engine {
  const checker = createParagraphChecker([
    createRulesChecker(spellers),
    createSpellingChecker(spellers),
    createHarperChecker(harperBinary),
  ]);
  const { signal } = new AbortController();
  return {
    async check(text) {
      const found: Diagnostic[] = [];
      for (const { from, text: line } of splitParagraphs(text)) {
        for (const one of await checker.check(line, choices, signal))
          found.push({ ...one, from: one.from + from, to: one.to + from });
      }
      return found;
    },
  };
}

/** The dictionaries as the extension ships them. */
export function diskSpellers(): Spellers {
  const folder = buildDictionaries();
  return createSpellers(async (file) => new Uint8Array(await readFile(resolve(folder, file))).buffer);
}
