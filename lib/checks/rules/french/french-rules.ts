import type { Rule } from '../rule';
import { duSur, pretPres, sansDans } from './accent-confusions';
import { nounNumber } from './agreement/noun-number';
import { participleAgreement } from './agreement/participle-agreement';
import { subjectVerb } from './agreement/subject-verb';
import { apostrophes } from './apostrophes';
import { capitalAccents } from './capital-accents';
import { anglicisms, commonSlips } from './common-slips';
import { homophoneRules } from './homophones/homophone-rules';
import { withOwnApostrophes } from './own-apostrophes';
import { quoteSpaces } from './quote-spaces';
import { whichOne } from './which-one';
import { davantage, niNy, plutotVoire, quandQuant } from './word-confusions';

/** Every rule for French that reads one sentence. */
export const frenchRules: readonly Rule[] = [
  ...homophoneRules,
  quandQuant,
  niNy,
  plutotVoire,
  davantage,
  duSur,
  pretPres,
  sansDans,
  whichOne,
  subjectVerb,
  nounNumber,
  participleAgreement,
  capitalAccents,
  apostrophes,
  quoteSpaces,
  commonSlips,
  anglicisms,
].map(withOwnApostrophes);
