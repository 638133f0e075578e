import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHarperRules } from './read-rules';

/** Writes the list of Harper's rules that the settings show. Run it after an update of Harper. */
const lines = (await readHarperRules()).map((columns) => columns.join('\t'));
writeFileSync(resolve('lib/checks/harper/rules.tsv'), `${lines.join('\n')}\n`);
