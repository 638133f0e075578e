/** How a rewrite is to sound. */
export const tones = [
  'friendlier',
  'formal',
  'direct',
  'empathetic',
  'apologetic',
  'thankful',
  'confident',
  'clearer',
] as const;

/** How long it is to be; `fit`: within the network's limit. */
export const lengths = ['shorter', 'fit', 'longer'] as const;

export type RewriteTone = (typeof tones)[number];
export type RewriteLength = (typeof lengths)[number];

/** What a rewrite is for. Without either it is only mended. */
export interface RewriteGoals {
  readonly tone?: RewriteTone | undefined;
  readonly length?: RewriteLength | undefined;
}

/** Longest text that is rewritten, in UTF-16 units; posts of people are shorter. */
export const longestDraft = 20_000;

/** What a composer asks for. Plain JSON. */
export interface RewriteRequest extends RewriteGoals {
  /** The text as it was when it was asked for. */
  readonly draft: string;
  /** The most characters that the network takes; for `fit`. */
  readonly maxLength?: number | undefined;
  /** The message that is answered, where the user wants it to go along. */
  readonly answered?: string | undefined;
}
