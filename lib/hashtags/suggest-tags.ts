import type { Language } from '../checks/language/language';
import { draftTags } from './draft/draft-tags';
import { toValidTag } from './draft/valid-tag';
import type { TagIndex } from './history/tag-index';
import type { HashtagIdea } from './idea';
import { type DraftWord, draftWords } from './phrases/draft-words';
import { findPhrases } from './phrases/find-phrases';
import { findTaggedWords, type TaggedWords } from './phrases/tagged-words';
import { isSetFor, type TagSet, tagsInTurn } from './sets/tag-set';
import type { SuggestRequest } from './suggest-request';
import { tagKey } from './tag-key';
import { trendIdeas } from './trends/trend-ideas';
import type { TrendSource } from './trends/trend-source';

/** What tags are taken from. */
export interface TagSources {
  readonly history: TagIndex;
  readonly sets: readonly TagSet[];
  /** Of the draft; sets of another language are left out. */
  readonly language?: Language | undefined;
  /** What is trending, if the user wants that. */
  readonly trends?: readonly TrendSource[] | undefined;
}

const mostIdeas = 12;
/** Tags of other sources than the history, each. */
const mostOfSource = 4;
/** Trends have so many places at the end: a long history would leave them none. */
const mostTrends = 3;

/**
 * Tags for a draft, best first: those that the history speaks for, then words that have been tags, tags of saved sets, of
 * the page, what the draft's words make, and at last what is trending. Each is valid on the network, once, and not in the draft.
 */
export function suggestTags(request: SuggestRequest, sources: TagSources, limit = mostIdeas): HashtagIdea[] {
  const { text, rules } = request;
  if (!rules.linked) return [];
  const present = new Set(draftTags(text, rules).map(({ key }) => key));
  const words = draftWords(text);
  const ideas = new Map<string, HashtagIdea>();
  const { trends = [] } = sources;
  const trending = trendIdeas(
    { ...request, words, present },
    trends,
    Math.min(mostTrends, Math.floor(limit / 2)),
  );
  const own = limit - trending.length;
  for (const idea of candidates(request, sources, words, present, own)) {
    const name = toValidTag(idea.name, rules);
    if (name === undefined) continue;
    const key = tagKey(name);
    if (present.has(key) || ideas.has(key)) continue;
    ideas.set(key, { ...idea, name });
    if (ideas.size === own) break;
  }
  // What is known otherwise has the better reason.
  for (const idea of trending) if (!ideas.has(tagKey(idea.name))) ideas.set(tagKey(idea.name), idea);
  return [...ideas.values()];
}

function* candidates(
  request: SuggestRequest,
  sources: TagSources,
  words: readonly DraftWord[],
  present: ReadonlySet<string>,
  limit: number,
): Iterable<HashtagIdea> {
  const { history, sets, language } = sources;
  const tagged = findTaggedWords(words, (key) => history.use(key) !== undefined);
  yield* fromHistory(request, history, present, tagged, limit);
  for (const { key, from, to } of tagged) {
    const use = history.use(key)!;
    yield { ...use, reason: { kind: 'word', posts: use.count }, range: { from, to } };
  }
  for (const set of sets) {
    if (!isSetFor(set, request.network, language)) continue;
    for (const name of tagsInTurn(set, present).slice(0, mostOfSource))
      yield known(name, history, { kind: 'set', set: set.name });
  }
  for (const name of request.pageTags.slice(0, mostOfSource)) yield known(name, history, { kind: 'page' });
  for (const { name, from, to } of findPhrases(words).slice(0, mostOfSource))
    yield { ...known(name, history, { kind: 'phrase' }), range: { from, to } };
}

function* fromHistory(
  { text }: SuggestRequest,
  history: TagIndex,
  present: ReadonlySet<string>,
  tagged: readonly TaggedWords[],
  limit: number,
): Iterable<HashtagIdea> {
  for (const { key, reason } of history.rank({ text, present }, limit)) {
    const use = history.use(key)!;
    const place = tagged.find((one) => one.key === key);
    yield { ...use, reason, ...(place && { range: { from: place.from, to: place.to } }) };
  }
}

function known(name: string, history: TagIndex, reason: HashtagIdea['reason']): HashtagIdea {
  const use = history.use(tagKey(name));
  return { count: use?.count ?? 0, ...(use && { lastAt: use.lastAt }), name: use?.name ?? name, reason };
}
