import { englishAnger } from './anger';
import { englishCare } from './care';
import { englishFriction } from './friction';
import { englishRegister } from './register';
import { englishRequests } from './requests';
import { englishSelling } from './selling';

export const englishPhrases = [
  ...englishCare,
  ...englishRequests,
  ...englishFriction,
  ...englishAnger,
  ...englishSelling,
  ...englishRegister,
];
