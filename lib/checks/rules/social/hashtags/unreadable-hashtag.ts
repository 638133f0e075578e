import type { PostRule } from '../../post-rule';
import { tagsOf } from './post-tags';

const readableExamples: Readonly<Record<string, string>> = {
  blackfridaydeals: 'BlackFridayDeals',
  رمضانكريم: 'رمضان_كريم',
};

/** Words in a tag that a screen reader, and everybody else, can't tell apart. */
export const unreadableHashtag: PostRule = {
  id: 'social.unreadable-hashtag',
  category: 'social',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.6,
  touchesEntities: true,
  explanation: {
    en: 'Screen readers say {text} as one word: show where its words begin.',
    fr: 'Les lecteurs d’écran lisent {text} comme un seul mot : montrez où ses mots commencent.',
    ar: 'تقرأ قارئات الشاشة {text} كلمةً واحدة: أظهر بداية كل كلمة.',
  },
  *find(post) {
    for (const { from, to } of tagsOf(post)?.tags ?? []) {
      const readable = post.tagKnowledge.readable(post.text.slice(from + 1, to));
      if (readable !== undefined) yield { from: from + 1, to, replacements: [readable] };
    }
  },
  exampleCustoms: { hashtags: { linked: true, grammar: 'x', confidence: 'official' } },
  exampleKnowledge: { readable: (name) => readableExamples[name] },
  examples: {
    wrong: [
      { text: 'Today only: #[[blackfridaydeals]]', fix: 'Today only: #BlackFridayDeals' },
      { text: '#[[رمضانكريم]]', fix: '#رمضان_كريم' },
    ],
    right: ['#BlackFridayDeals', '#رمضان_كريم', '#sales', 'blackfridaydeals'],
  },
};
