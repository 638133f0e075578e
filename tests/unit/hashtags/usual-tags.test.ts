import { describe, expect, it } from 'vitest';
import { createUsualTags } from '../../../lib/hashtags/usual-tags';

const { usual } = createUsualTags([
  { name: 'CommunityManager', count: 12 },
  { name: 'Event2026', count: 9 },
  { name: 'الأهلي', count: 5 },
  { name: 'rarely', count: 1 },
]);

describe('how a tag is mostly written', () => {
  it.each([
    ['communitymanager', 'CommunityManager'],
    ['ComunityManager', 'CommunityManager'],
    ['CommunnityManager', 'CommunityManager'],
    ['CommuntiyManager', 'CommunityManager'],
    ['CommunitiManager', 'CommunityManager'],
    ['الاهلي', 'الأهلي'],
  ])('takes #%s for a slip of #%s', (typed, meant) => expect(usual(typed)).toBe(meant));

  it.each([
    ['CommunityManager', 'it is written so'],
    ['CommunityManagers', 'the plural is a tag of its own'],
    ['Event2027', 'another year is another tag'],
    ['rarley', 'what is seldom written is no model'],
    ['Comunitymanagr', 'two slips are too many'],
    ['', 'there is nothing'],
  ])('leaves #%s alone: %s', (typed) => expect(usual(typed)).toBeUndefined());
});
