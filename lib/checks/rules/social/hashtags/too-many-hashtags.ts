import type { HashtagRules } from '../../../../sites/site-profile';
import type { Post, PostRule } from '../../post-rule';
import type { RuleMatch } from '../../rule';
import { tagsOf } from './post-tags';

type Linked = Extract<HashtagRules, { linked: true }>;

/** The tags behind the first so many. */
function* tagsBeyond(post: Post, most: (rules: Linked) => number | undefined): Iterable<RuleMatch> {
  const found = tagsOf(post);
  const max = found && most(found.rules);
  if (max === undefined) return;
  for (const { from, to } of found!.tags.slice(max)) yield { from, to, replacements: [] };
}

const two: Linked = { linked: true, grammar: 'word', maxCount: 2, advised: 1, confidence: 'official' };
const common = { category: 'social', touchesEntities: true } as const;

/** More tags than the network takes, where it then refuses the post, or makes none of its tags a link. */
export const tooManyHashtags: PostRule = {
  ...common,
  id: 'social.too-many-hashtags',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: 'This is one hashtag too many: the network refuses the post, or links none of its hashtags.',
    fr: 'C’est un hashtag de trop : le réseau refuse le message, ou n’en relie aucun.',
    ar: 'هذا الوسم زائد: سترفض الشبكة المنشور أو لن تربط أيًّا من وسومه.',
  },
  find: (post) =>
    tagsBeyond(post, ({ maxCount, whenMore }) => (whenMore === 'first-ones-count' ? undefined : maxCount)),
  exampleCustoms: { hashtags: two },
  examples: { wrong: [{ text: '#one #two [[#three]]', fix: undefined }], right: ['#one #two'] },
};

/** Tags that the network leaves as text, because it counts the first ones only. */
export const uncountedHashtag: PostRule = {
  ...common,
  id: 'social.uncounted-hashtag',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.8,
  explanation: {
    en: 'Only the first hashtags of a post count here: {text} stays plain text.',
    fr: 'Seuls les premiers hashtags d’un message comptent ici : {text} reste du texte.',
    ar: 'لا يُحسب هنا إلا أول الوسوم في المنشور: سيبقى {text} نصًّا عاديًّا.',
  },
  find: (post) =>
    tagsBeyond(post, ({ maxCount, whenMore }) => (whenMore === 'first-ones-count' ? maxCount : undefined)),
  exampleCustoms: { hashtags: { ...two, maxCount: 1, whenMore: 'first-ones-count' } },
  examples: { wrong: [{ text: '#one [[#two]]', fix: undefined }], right: ['#one two'] },
};

/** More tags than those who know the network advise. */
export const manyHashtags: PostRule = {
  ...common,
  id: 'social.many-hashtags',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.5,
  explanation: {
    en: 'Fewer hashtags do better here: consider leaving {text} out.',
    fr: 'Moins de hashtags font mieux ici : envisagez d’enlever {text}.',
    ar: 'الوسوم القليلة أفضل هنا: فكّر في حذف {text}.',
  },
  find: (post) => tagsBeyond(post, ({ maxCount, advised }) => (advised === maxCount ? undefined : advised)),
  exampleCustoms: { hashtags: two },
  examples: { wrong: [{ text: 'a #one [[#two]]', fix: undefined }], right: ['only #one'] },
};
