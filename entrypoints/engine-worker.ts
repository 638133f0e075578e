import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBreathe } from '../lib/checks/engine/breathe';
import { serveEngine } from '../lib/checks/engine/serve-engine';
import { createHarperChecker } from '../lib/checks/harper/harper-checker';
import { createParagraphChecker } from '../lib/checks/paragraph-checker';
import { createRulesChecker } from '../lib/checks/rules/rules-checker';
import { createSpellers } from '../lib/checks/spelling/spellers';
import { createSpellingChecker } from '../lib/checks/spelling/spelling-checker';
import { createToneReader } from '../lib/tone/post-tone';

/** The worker that holds the engine: started by the engine host, one for the whole browser. */
export default defineUnlistedScript(() => {
  const urlOf = (path: string) => new URL(path, self.location.href).href;
  const spellers = createSpellers(async (file) => {
    const response = await fetch(urlOf(`/dictionaries/${file}`));
    if (!response.ok) throw new Error(`The dictionary ${file} could not be read.`);
    return response.arrayBuffer();
  });
  const checkers = [
    createRulesChecker(spellers),
    createSpellingChecker(spellers),
    createHarperChecker(urlOf('/harper.wasm')),
  ];
  serveEngine(self, createParagraphChecker(checkers, createBreathe()), createToneReader());
});
