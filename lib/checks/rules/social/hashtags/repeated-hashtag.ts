import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';

/** The same tag twice: in another case, or with another hamza or tashkeel, it is still the same. */
export const repeatedHashtag: PostRule = {
  id: 'social.repeated-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.8,
  touchesEntities: true,
  explanation: {
    en: '{text} is in this post already.',
    fr: '{text} est déjà dans ce message.',
    ar: 'الوسم {text} موجود في هذا المنشور.',
  },
  *find(post) {
    const seen = new Set<string>();
    for (const { from, to, key } of tagsOf(post)?.tags ?? []) {
      if (seen.has(key)) {
        const isBehindSpace = from > 0 && post.text[from - 1] === ' ';
        yield { from: isBehindSpace ? from - 1 : from, to, replacements: [''] };
      }
      seen.add(key);
    }
  },
  exampleCustoms: { hashtags: { linked: true, grammar: 'x', confidence: 'official' } },
  examples: {
    wrong: [
      { text: 'New beans #Coffee today[[ #coffee]]', fix: 'New beans #Coffee today' },
      { text: '#الأهلي اليوم[[ #الاهلي]]', fix: '#الأهلي اليوم' },
    ],
    right: ['#coffee #coffeetime', '#one and #two', 'coffee #coffee'],
  },
};
