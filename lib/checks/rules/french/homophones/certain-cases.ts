import { aAndOuCases } from './certain-a-ou';
import type { CertainCase } from './certain-case';
import { ceAndToutCases } from './certain-ce-tout';
import { etAndSonCases } from './certain-et-son';
import { verbCases } from './certain-verbs';

/** All of them; they come before the model. */
export const certainCases: readonly CertainCase[] = [
  ...aAndOuCases,
  ...etAndSonCases,
  ...ceAndToutCases,
  ...verbCases,
];
