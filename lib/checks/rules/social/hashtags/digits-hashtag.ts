import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';

/** Years and the like: `#1` is prose. */
const DIGITS = /(?<=^|\s)[#＃]\p{Nd}{4,20}(?=$|[\s.,!?؟،])/gu;

/** A tag of digits alone, where the network makes none of it. */
export const digitsHashtag: PostRule = {
  id: 'social.digits-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.7,
  touchesEntities: true,
  explanation: {
    en: 'A hashtag of digits alone does not work here: put a word into it.',
    fr: 'Un hashtag fait de chiffres seuls ne marche pas ici : ajoutez-y un mot.',
    ar: 'لا يعمل هنا وسم من أرقام فقط: أضف إليه كلمة.',
  },
  *find(post) {
    const found = tagsOf(post);
    if (!found) return;
    const linked = new Set(found.tags.map(({ from }) => from));
    for (const { index, 0: tag } of post.text.matchAll(DIGITS))
      if (!linked.has(index)) yield { from: index, to: index + tag.length, replacements: [] };
  },
  exampleCustoms: { hashtags: { linked: true, grammar: 'x', confidence: 'official' } },
  examples: {
    wrong: [
      { text: 'See you in [[#2027]]!', fix: undefined },
      { text: 'أهلًا [[#٢٠٢٧]]', fix: undefined },
    ],
    right: ['We are #1', '#Goals2027', 'ticket #48213-b'],
  },
};
