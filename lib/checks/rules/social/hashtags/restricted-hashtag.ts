import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';
import { restrictedTags } from './restricted-tags';

/** A tag that is said to hide posts. */
export const restrictedHashtag: PostRule = {
  id: 'social.restricted-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.5,
  touchesEntities: true,
  explanation: {
    en: 'Advice: {text} has been reported as restricted here (list of November 2026); it may show your post to fewer people.',
    fr: 'Conseil : {text} est signalé comme restreint ici (liste de novembre 2026) ; votre message pourrait être moins montré.',
    ar: 'نصيحة: يقال إن {text} مقيَّد هنا (قائمة نوفمبر 2026)، وقد يقلل من ظهور منشورك.',
  },
  *find(post) {
    const found = tagsOf(post);
    if (!found?.rules.restrictsSome) return;
    for (const { from, to, key } of found.tags)
      if (restrictedTags.has(key)) yield { from, to, replacements: [] };
  },
  exampleCustoms: {
    hashtags: { linked: true, grammar: 'word', restrictsSome: true, confidence: 'official' },
  },
  examples: {
    wrong: [{ text: 'New look [[#BeautyBlogger]]', fix: undefined }],
    right: ['New look #beauty', 'a beautyblogger'],
  },
};
