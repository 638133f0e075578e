import type { Language } from '../checks/language/language';
import { proposeEdits } from './edits/propose-edits';
import { scoreHeads } from './model/score-heads';
import { readPost } from './post/read-post';
import { findHits } from './rules/find-hits';
import { evidenceOf, isBelievable } from './score/evidence';
import { scoreLabels } from './score/label-scores';
import { scoreSentiment } from './score/sentiment';
import { toSpans } from './score/to-spans';
import { type LabelledTone, type Stance, type Tone, fewestWords, stances } from './tone';

/** How a post in one language sounds, and which words make it sound so. Pure; linear in its length. */
export function analyseTone(text: string, language: Language): Tone {
  const post = readPost(text, language);
  const nothing = { language, words: post.wordCount, stance: 'neutral', sentiment: 0 } as const;
  if (post.wordCount < fewestWords) return { ...nothing, sentimentSpans: [], labels: [], edits: [] };

  const hits = findHits(post);
  const scores = scoreHeads(post, hits);
  const labels = scoreLabels(scores)
    .map(({ label, score }) => {
      const evidence = evidenceOf(post, hits, scores, label);
      return { label, score, spans: toSpans(evidence.filter((piece) => isBelievable(piece, label))) };
    })
    // What can't be explained is not said.
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.score - a.score);
  const sentiment = scoreSentiment(post, hits, scores);
  return {
    ...nothing,
    stance: stanceOf(labels),
    sentiment: sentiment.value,
    sentimentSpans: sentiment.spans,
    labels,
    edits: proposeEdits(post, hits, labels),
  };
}

/** At most one of the labels is a stance. */
function stanceOf(labels: readonly LabelledTone[]): Stance {
  return stances.find((stance) => labels.some(({ label }) => label === stance)) ?? 'neutral';
}
