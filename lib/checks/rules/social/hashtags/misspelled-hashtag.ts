import { createUsualTags } from '../../../../hashtags/usual-tags';
import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';

/** A tag that is a slip of one that this account writes often, or has other capitals than usual. */
export const misspelledHashtag: PostRule = {
  id: 'social.misspelled-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.8,
  touchesEntities: true,
  explanation: {
    en: 'You mostly write this hashtag in another way than {text}.',
    fr: 'D’habitude, vous écrivez ce hashtag autrement que {text}.',
    ar: 'تكتب هذا الوسم عادةً بطريقة غير {text}.',
  },
  *find(post) {
    for (const { from, to } of tagsOf(post)?.tags ?? []) {
      const usual = post.tagKnowledge.usual(post.text.slice(from + 1, to));
      if (usual !== undefined) yield { from: from + 1, to, replacements: [usual] };
    }
  },
  exampleCustoms: { hashtags: { linked: true, grammar: 'x', confidence: 'official' } },
  exampleKnowledge: createUsualTags([
    { name: 'CommunityManager', count: 9 },
    { name: 'الرياض', count: 9 },
  ]),
  examples: {
    wrong: [
      { text: 'We hire a #[[ComunityManager]]', fix: 'We hire a #CommunityManager' },
      { text: 'We hire a #[[communitymanager]]', fix: 'We hire a #CommunityManager' },
      { text: 'أهلًا #[[الرياص]]', fix: 'أهلًا #الرياض' },
    ],
    right: ['We hire a #CommunityManager', '#CommunityManagers', '#Community', 'a CommunityManager'],
  },
};
