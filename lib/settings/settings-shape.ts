import * as v from 'valibot';
import { languages } from '../checks/language/language';

const names = v.array(v.pipe(v.string(), v.maxLength(300)));

/** What settings look like, in files and on other devices. */
export const settingsShape = v.object({
  pausedEverywhere: v.boolean(),
  pausedSites: names,
  language: v.picklist(['auto', ...languages]),
  writes: v.array(v.picklist(languages)),
  strictness: v.picklist(['relaxed', 'normal', 'picky']),
  disabledRules: names,
  enabledRules: names,
  learnsWords: v.boolean(),
});
