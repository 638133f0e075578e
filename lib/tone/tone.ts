import type { Language } from '../checks/language/language';
import type { TextRange } from '../text/text-range';
import type { ToneCause } from './rules/causes';
import type { ToneEdit } from './edits/tone-edit';

/** How a post stands towards its reader: one of these, `neutral` where nothing speaks for another. */
export const stances = ['warm', 'neutral', 'cold', 'irritated'] as const;
export type Stance = (typeof stances)[number];

/** What a post can be said to be, in the order in which equals are listed. A post may be several of them. */
export const toneLabels = [
  'warm',
  'cold',
  'irritated',
  'thankful',
  'apologetic',
  'empathetic',
  'dismissive',
  'formal',
  'informal',
  'polite',
  'blunt',
  'shouting',
  'pushy',
  'confident',
  'hedged',
] as const;
export type ToneLabel = (typeof toneLabels)[number];

/** Words of the post that cause a label, in UTF-16 offsets of the post. */
export interface ToneSpan extends TextRange {
  /** What the words do; `wording` where no rule says it, but the model has learned it. `causes.ts` explains each. */
  readonly cause: ToneCause;
  /** Their part of all that speaks for the label, above 0 and at most 1. */
  readonly weight: number;
}

/** A label that is strong enough to be shown. */
export interface LabelledTone {
  readonly label: ToneLabel;
  /** Probability: 0.5 or more, but of a stance, which is the likeliest of four. */
  readonly score: number;
  /** Never empty, in order, without overlap: a label that can't name its words is not shown. */
  readonly spans: readonly ToneSpan[];
}

/** How a post sounds. Plain JSON. */
export interface Tone {
  readonly language: Language;
  /** Words of the writer's own: quotations, mentions, tags and links do not count. */
  readonly words: number;
  readonly stance: Stance;
  /** −1 (bad) … +1 (good); 0 below four words. */
  readonly sentiment: number;
  /** Words that pull the sentiment to its side; empty where it is near 0. */
  readonly sentimentSpans: readonly ToneSpan[];
  /** The strongest first; empty below four words. */
  readonly labels: readonly LabelledTone[];
  /** What would move a label, each an edit of the whole post as it was read. */
  readonly edits: readonly ToneEdit[];
}

/** A post with fewer words is not judged. */
export const fewestWords = 4;
