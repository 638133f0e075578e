import type { PostRule } from '../post-rule';
import { brokenHashtag } from './hashtags/broken-hashtag';
import { digitsHashtag } from './hashtags/digits-hashtag';
import { headingHashtag } from './hashtags/heading-hashtag';
import { misspelledHashtag } from './hashtags/misspelled-hashtag';
import { repeatedHashtag } from './hashtags/repeated-hashtag';
import { restrictedHashtag } from './hashtags/restricted-hashtag';
import { manyHashtags, tooManyHashtags, uncountedHashtag } from './hashtags/too-many-hashtags';
import { unreadableHashtag } from './hashtags/unreadable-hashtag';
import { leadingMention } from './leading-mention';
import { severalLinks } from './several-links';

/** What shows only in the whole post. */
export const socialPostRules: readonly PostRule[] = [
  leadingMention,
  severalLinks,
  brokenHashtag,
  tooManyHashtags,
  uncountedHashtag,
  repeatedHashtag,
  misspelledHashtag,
  unreadableHashtag,
  digitsHashtag,
  headingHashtag,
  restrictedHashtag,
  manyHashtags,
];
