import type { Language } from '../../checks/language/language';
import { type Stance, type ToneLabel, stances } from '../tone';

/** Labels that are decided one by one; the stances exclude each other. */
export const singleLabels = [
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
] as const satisfies readonly ToneLabel[];

export const polarityHeads = ['negative', 'noPolarity', 'positive'] as const;
export const emotionHeads = ['gratitude', 'remorse', 'anger', 'annoyance'] as const;

/** What a model says of a post, each a score in log-odds; `politeness` is of requests, as the public sets have them. */
export type Head =
  | (typeof polarityHeads)[number]
  | (typeof emotionHeads)[number]
  | 'politeness'
  | (typeof singleLabels)[number]
  | Stance;

/** The heads of each language, in the order in which its weights are packed. */
export const headsOf: Readonly<Record<Language, readonly Head[]>> = {
  en: [...polarityHeads, ...emotionHeads, 'politeness', ...singleLabels, ...stances],
  fr: [...polarityHeads, 'politeness', ...singleLabels, ...stances],
  ar: [...polarityHeads, ...singleLabels, ...stances],
};

const publicHeads = new Set<Head>([...polarityHeads, ...emotionHeads, 'politeness']);

/** Whether a head reads marks and emoji as words: those of our own labels know them by their causes. */
export function readsSigns(head: Head): boolean {
  return publicHeads.has(head);
}
