/**
 * Trains the tone models anew, from the project's root:
 *
 *   node tests/bench/run-module.ts scripts/train-tone/write-models.ts
 *
 * Reads `../shared/data` (or `POSTWRIGHT_DATA`); the same inputs give the same bytes. See model-cards/.
 */
import { writeFileSync } from 'node:fs';
import { languages } from '../../lib/checks/language/language';
import { hasInputs, inputHashes } from './inputs';
import { modelNames, renderModel } from './render-model';
import { renderEnglishValence, renderFrenchValence } from './valence';

if (!hasInputs()) throw new Error('The training data is not there: see scripts/train-tone/README.md.');
// The features know the words of these lists: they come first.
writeFileSync('lib/tone/rules/valence/english-valence.ts', renderEnglishValence());
writeFileSync('lib/tone/rules/valence/french-valence.ts', renderFrenchValence());
for (const language of languages)
  writeFileSync(`lib/tone/model/weights/${modelNames[language]}-model.ts`, renderModel(language));
writeFileSync('scripts/train-tone/inputs.json', `${JSON.stringify(inputHashes(), null, 2)}\n`);
