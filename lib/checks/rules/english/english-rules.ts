import type { Rule } from '../rule';
import { aOrAn } from './a-or-an';
import { nounAgreement, pronounAgreement } from './agreement';
import { definitelyAndDefiantly } from './definitely';
import { ledAndLead } from './led-and-lead';
import { missingApostrophe } from './missing-apostrophe';
import { modalOf } from './modal-of';
import { modelOnlyRules } from './model-only-rules';
import { oneOrTwoWords } from './one-or-two-words';
import { acceptAndExcept } from './pairs/accept';
import { adviseAndAdvice } from './pairs/advise';
import { affectAndEffect } from './pairs/affect';
import { breathAndBreathe } from './pairs/breath';
import { itsAndItIs } from './pairs/its';
import { letsAndLetUs } from './pairs/lets';
import { loseAndLoose } from './pairs/lose';
import { ofAndOff } from './pairs/off';
import { pastAndPassed } from './pairs/past';
import { quietAndQuite } from './pairs/quiet';
import { thenAndThan } from './pairs/then';
import { thereAndTheir } from './pairs/there';
import { toAndToo } from './pairs/to';
import { weatherAndWhether } from './pairs/weather';
import { wereAndWhere } from './pairs/were';
import { whoseAndWhoIs } from './pairs/whose';
import { yourAndYoure } from './pairs/your';
import { pronounI } from './pronoun-i';
import { verbAfterHelper } from './verb-after-helper';

/** Real English words in the wrong place, and what else Harper is weak at. */
export const englishRules: readonly Rule[] = [
  yourAndYoure,
  itsAndItIs,
  thenAndThan,
  wereAndWhere,
  toAndToo,
  thereAndTheir,
  loseAndLoose,
  affectAndEffect,
  whoseAndWhoIs,
  letsAndLetUs,
  quietAndQuite,
  acceptAndExcept,
  adviseAndAdvice,
  breathAndBreathe,
  weatherAndWhether,
  pastAndPassed,
  ofAndOff,
  ledAndLead,
  definitelyAndDefiantly,
  oneOrTwoWords,
  aOrAn,
  modalOf,
  verbAfterHelper,
  pronounAgreement,
  nounAgreement,
  ...modelOnlyRules,
  missingApostrophe,
  pronounI,
];
