import type { PostRule } from '../post-rule';
import { mixedAddress } from './mixed-address';

/** Every rule for French that reads a whole post. */
export const frenchPostRules: readonly PostRule[] = [mixedAddress];
