import { arabicAnger } from './anger';
import { arabicCare } from './care';
import { arabicFriction } from './friction';
import { arabicRegister } from './register';
import { arabicRequests } from './requests';
import { arabicSelling } from './selling';

export const arabicPhrases = [
  ...arabicCare,
  ...arabicRequests,
  ...arabicFriction,
  ...arabicAnger,
  ...arabicSelling,
  ...arabicRegister,
];
