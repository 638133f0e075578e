import type { Rule } from '../rule';
import { alaAliRule } from './ala-ali-rule';
import { alifMaqsuraRule } from './alif-maqsura-rule';
import { dialectLettersRule } from './dialect-letters-rule';
import { dialectWordsRule } from './dialect-words-rule';
import { digitsRule } from './digits-rule';
import { hamzaRules } from './hamza-rules';
import { heardWordsRule } from './heard-words-rule';
import { inShaAllahRule } from './in-sha-allah-rule';
import { innaAnnaRules } from './inna-anna-rules';
import { joinedWordsRule } from './joined-words-rule';
import { pluralAlifRule } from './plural-alif-rule';
import { prayersRule } from './prayers-rule';
import { punctuationRules } from './punctuation-rules';
import { separateWaRule } from './separate-wa-rule';
import { stretchedLettersRule } from './stretched-letters-rule';
import { swappedSoundsRule } from './swapped-sounds-rule';
import { taMarbutaRule } from './ta-marbuta-rule';
import { tanweenRules } from './tanween-rules';

/** What is checked in Arabic. Dialect is never a mistake unless someone asks for it (`picky`). */
export const arabicRules: readonly Rule[] = [
  ...hamzaRules,
  taMarbutaRule,
  alifMaqsuraRule,
  alaAliRule,
  ...innaAnnaRules,
  inShaAllahRule,
  prayersRule,
  heardWordsRule,
  swappedSoundsRule,
  pluralAlifRule,
  joinedWordsRule,
  separateWaRule,
  ...tanweenRules,
  ...punctuationRules,
  digitsRule,
  stretchedLettersRule,
  dialectLettersRule,
  dialectWordsRule,
];
