import { report } from '../report.ts';
import { measureCompletion } from './measure-completion';
import { measureCost } from './measure-cost';
import { measureHits } from './measure-hits';
import { measureSplits } from './measure-splits';
import { readStream, type TaggedPost } from './streams';

/**
 * What suggested hashtags are worth and cost: `npm run bench:hashtags` writes `.bench/hashtags.json`.
 *
 * `<language>.hit5` is the percentage of posts, all their tags removed, with one of their tags among the first five that are
 * suggested from the other posts of the stream (five folds); `<language>.known.hit5` the same of the posts with a tag that
 * three others have. `split.acc` is the percentage of tags whose words are found. `suggest_ms`, `update_ms` and
 * `memory_mb` are for a history of 50,000 posts; `complete_ms` is the time of the list beside a tag that is typed, of 2,000 tags. What has no data is left out, and said.
 */
const rows: string[][] = [];
const results: Record<string, number> = {};
const history: TaggedPost[] = [];

for (const language of ['en', 'ar', 'fr'] as const) {
  const stream = readStream(language);
  if (!stream) {
    console.log(`${language}: skipped, ../shared/data/tone is not here.`);
    continue;
  }
  const { hit5, known, popular, posts } = measureHits(stream.posts);
  results[`${language}.hit5`] = hit5;
  results[`${language}.known.hit5`] = known;
  results[`${language}.popular.hit5`] = popular;
  rows.push([
    language,
    String(posts),
    hit5.toFixed(1),
    known.toFixed(1),
    popular.toFixed(1),
    stream.sources.join(', '),
  ]);
  history.push(...stream.posts);
}
if (history.length > 0) {
  const { suggestMs, suggestMsP95, updateMs, memoryMb } = measureCost(history);
  Object.assign(results, {
    suggest_ms: suggestMs,
    suggest_ms_p95: suggestMsP95,
    update_ms: updateMs,
    memory_mb: memoryMb,
    complete_ms: measureCompletion(history),
  });
  rows.push([
    'cost',
    '50000',
    `${suggestMs.toFixed(2)} ms a draft`,
    `${updateMs.toFixed(3)} ms a post`,
    `${memoryMb.toFixed(0)} MB`,
    '',
  ]);
}
const splits = await measureSplits();
if (splits) {
  results['split.acc'] = splits.accuracy;
  results['split.listed.acc'] = splits.listedAccuracy;
  rows.push([
    'split',
    String(splits.tags),
    splits.accuracy.toFixed(1),
    '',
    '',
    'capitalised tags of the same sets',
  ]);
  rows.push([
    'split, all words listed',
    String(splits.listedTags),
    splits.listedAccuracy.toFixed(1),
    '',
    '',
    'the same',
  ]);
} else console.log('split: skipped, ../shared/data/tone is not here.');
report('hashtags', ['', 'posts', 'hit@5 %', 'known tag %', 'most used %', 'from'], rows, results);
