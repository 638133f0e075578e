import type { Finding } from '../diagnostic';
import { maskRanges } from '../mask-ranges';
import { noTagKnowledge, type TagKnowledge } from '../../hashtags/tag-knowledge';
import type { PostCustoms } from '../../sites/site-profile';
import type { NonProse } from '../../text/non-prose';
import { findingsOf, isOn, type RuleChoices } from './run-rules';
import type { RuleDescription, RuleMatch } from './rule';
import { mergeFindings } from '../merge-findings';

/** A whole text, as it would be posted. */
export interface Post {
  readonly text: string;
  /** `text` with every unit of an entity replaced by `entityCharacter`. */
  readonly masked: string;
  readonly entities: readonly NonProse[];
  readonly customs: PostCustoms;
  readonly tagKnowledge: TagKnowledge;
}

/** A kind of mistake that shows only in the whole text. Offsets of its matches are the text's. */
export interface PostRule extends RuleDescription {
  /** Linear in the text's length. */
  find(post: Post): Iterable<RuleMatch>;
  /** Where the examples hold. */
  readonly exampleCustoms?: PostCustoms;
  /** What is known where the examples hold. */
  readonly exampleKnowledge?: Partial<TagKnowledge>;
}

/** A text as a post; `entities` are all of its own, in order. */
export function postOf(
  text: string,
  entities: readonly NonProse[],
  customs: PostCustoms,
  tagKnowledge: TagKnowledge = noTagKnowledge,
): Post {
  return { text, masked: maskRanges(text, entities), entities, customs, tagKnowledge };
}

/** What the rules find in a post, in order and without overlap. */
export function runPostRules(rules: readonly PostRule[], post: Post, choices: RuleChoices): Finding[] {
  return mergeFindings(
    rules
      .filter((rule) => isOn(rule, choices))
      .flatMap((rule) => findingsOf(rule, rule.find(post), post, choices.uiLanguage)),
  );
}
