import type { TagKnowledge } from '../hashtags/tag-knowledge';
import type { PostCustoms } from '../sites/site-profile';
import { findNonProse } from '../text/non-prose';
import type { CheckChoices } from './check-choices';
import type { Diagnostic } from './diagnostic';
import { diagnosticId } from './diagnostic-id';
import { frenchPostRules } from './rules/french/french-post-rules';
import { postOf, runPostRules } from './rules/post-rule';
import { socialPostRules } from './rules/social/social-post-rules';

const rules = [...socialPostRules, ...frenchPostRules];

/** What shows only in the whole post. Takes less than a millisecond, so it needs no worker. */
export function checkPost(
  text: string,
  customs: PostCustoms,
  choices: CheckChoices,
  tagKnowledge?: TagKnowledge,
): Diagnostic[] {
  const post = postOf(text, findNonProse(text), customs, tagKnowledge);
  return runPostRules(rules, post, {
    ...choices,
    disabled: new Set(choices.disabled),
    enabled: new Set(choices.enabled),
  }).map((finding) => ({
    ...finding,
    id: diagnosticId(finding.rule, text, finding),
  }));
}
