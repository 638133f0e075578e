import type { PostRule } from '../post-rule';
import { leadingMention } from './leading-mention';
import { severalLinks } from './several-links';

/** What shows only in the whole post. */
export const socialPostRules: readonly PostRule[] = [leadingMention, severalLinks];
