import { writeFileSync } from 'node:fs';
import { hasData } from './corpus.ts';
import { renderModel } from './render-model.ts';

if (!hasData()) throw new Error('The training data is not there: see scripts/language-model/README.md.');
writeFileSync('lib/checks/language/latin-weights.ts', renderModel());
