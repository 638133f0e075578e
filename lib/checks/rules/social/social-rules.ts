import type { Rule } from '../rule';
import { allCaps } from './all-caps';
import { brokenLink } from './broken-link';
import { clickHere } from './click-here';
import { doubleSpace } from './double-space';
import { doubledComma, doubledPause } from './doubled-punctuation';
import { gluedHashtag } from './glued-hashtag';
import { leftoverPlaceholder } from './leftover-placeholder';
import { missingSpaceAfterPunctuation } from './missing-space';
import { repeatedFunctionWord, repeatedWord } from './repeated-word';
import { spaceBeforeFrenchPunctuation, spaceBeforePunctuation } from './space-before-punctuation';
import { unfinishedMention } from './unfinished-mention';

/** What goes wrong in posts of any language. */
export const socialRules: readonly Rule[] = [
  unfinishedMention,
  brokenLink,
  gluedHashtag,
  leftoverPlaceholder,
  doubleSpace,
  doubledComma,
  doubledPause,
  spaceBeforePunctuation,
  spaceBeforeFrenchPunctuation,
  missingSpaceAfterPunctuation,
  repeatedFunctionWord,
  repeatedWord,
  allCaps,
  clickHere,
];
