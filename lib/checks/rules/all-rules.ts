import { arabicRules } from './arabic/arabic-rules';
import { englishRules } from './english/english-rules';
import { frenchRules } from './french/french-rules';
import type { Rule } from './rule';
import { socialRules } from './social/social-rules';

/** Every rule that reads one sentence. */
export const allRules: readonly Rule[] = [...socialRules, ...englishRules, ...frenchRules, ...arabicRules];
