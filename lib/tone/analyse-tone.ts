import type { Language } from '../checks/language/language';
import { proposeEdits } from './edits/propose-edits';
import { readPost } from './post/read-post';
import { findHits } from './rules/find-hits';
import { type LabelScore, scoreLabels } from './score/label-scores';
import { scoreSentiment } from './score/sentiment';
import { toSpans } from './score/to-spans';
import { type LabelledTone, type Stance, type Tone, fewestWords, shownFrom } from './tone';

/** How a post in one language sounds, and which words make it sound so. Pure; linear in its length. */
export function analyseTone(text: string, language: Language): Tone {
  const post = readPost(text, language);
  const nothing = { language, words: post.wordCount, stance: 'neutral', sentiment: 0 } as const;
  if (post.wordCount < fewestWords) return { ...nothing, sentimentSpans: [], labels: [], edits: [] };

  const hits = findHits(post);
  const scores = scoreLabels(hits);
  const labels = scores.flatMap(toLabelled).sort((a, b) => b.score - a.score);
  const sentiment = scoreSentiment(hits);
  return {
    ...nothing,
    stance: stanceOf(labels),
    sentiment: sentiment.value,
    sentimentSpans: sentiment.spans,
    labels,
    edits: proposeEdits(post, hits, labels),
  };
}

function toLabelled({ label, score, evidence }: LabelScore): LabelledTone[] {
  if (score < shownFrom) return [];
  const spans = toSpans(evidence);
  return spans.length === 0 ? [] : [{ label, score, spans }];
}

/** The strongest of those that exclude each other. */
function stanceOf(labels: readonly LabelledTone[]): Stance {
  for (const { label } of labels)
    if (label === 'warm' || label === 'cold' || label === 'irritated') return label;
  return 'neutral';
}
