import { englishAnger } from './anger';
import { englishCare } from './care';
import { englishFriction } from './friction';
import { englishRegister } from './register';
import { englishRequests } from './requests';

export const englishPhrases = [
  ...englishCare,
  ...englishRequests,
  ...englishFriction,
  ...englishAnger,
  ...englishRegister,
];
