import { frenchAnger } from './anger';
import { frenchCare } from './care';
import { frenchFriction } from './friction';
import { frenchRegister } from './register';
import { frenchRequests } from './requests';
import { frenchSelling } from './selling';

export const frenchPhrases = [
  ...frenchCare,
  ...frenchRequests,
  ...frenchFriction,
  ...frenchAnger,
  ...frenchSelling,
  ...frenchRegister,
];
