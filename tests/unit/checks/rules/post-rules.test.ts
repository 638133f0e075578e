import { describe, expect, it } from 'vitest';
import { postOf, type PostRule, runPostRules } from '../../../../lib/checks/rules/post-rule';
import { socialPostRules } from '../../../../lib/checks/rules/social/social-post-rules';
import { noTagKnowledge } from '../../../../lib/hashtags/tag-knowledge';
import type { PostCustoms } from '../../../../lib/sites/site-profile';
import { findEntities } from '../../../../lib/text/entities';

const customs = { leadingMentionHides: true, previewsOneLink: true } as const;
const choices = { strictness: 'picky', uiLanguage: 'en' } as const;

function run(rule: PostRule, text: string, about: PostCustoms = { ...customs, ...rule.exampleCustoms }) {
  const knowledge = { ...noTagKnowledge, ...rule.exampleKnowledge };
  return runPostRules([rule], postOf(text, findEntities(text), about, knowledge), choices);
}

describe.each(socialPostRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.wrong)('finds what is wrong in “$text”', ({ text, fix }) => {
    const plain = text.replaceAll(/\[\[|\]\]/g, '');
    const [found, ...more] = run(rule, plain);
    expect(more).toEqual([]);
    expect(found?.from).toBe(text.indexOf('[['));
    expect(found?.to).toBe(text.indexOf(']]') - 2);
    const replacement = found?.replacements[0];
    const after =
      found && replacement !== undefined
        ? plain.slice(0, found.from) + replacement + plain.slice(found.to)
        : undefined;
    expect(after).toBe(fix);
  });

  it.each([...rule.examples.right])('finds nothing in “%s”', (text) => {
    expect(run(rule, text)).toEqual([]);
  });

  it('is silent where the network has no such custom', () => {
    for (const { text } of rule.examples.wrong)
      expect(run(rule, text.replaceAll(/\[\[|\]\]/g, ''), {})).toEqual([]);
  });
});
