import { type Annotation, annotate } from './annotate';
import type { Stretch } from './stretches';

/** Several stretches of one language, as one text of a request: a post of ten lines is one request, not ten. */
export interface Batch {
  /** The code of the language, as in a request. */
  readonly language: string;
  readonly annotation: readonly Annotation[];
  /** UTF-16 length of the text with its markup. */
  readonly length: number;
  readonly parts: readonly { readonly stretch: Stretch; readonly from: number }[];
}

/** Between stretches: an empty line ends paragraph and sentence. */
const gap = '\n\n';

/**
 * Puts stretches together as long as they have one language and fit. What the server has to recognise goes alone.
 * @param codeOf The code of a stretch's language, as in a request.
 * @param maxLength Of one text, in UTF-16 units. A longer sentence is left out: no server would take it.
 */
export function toBatches(
  stretches: readonly Stretch[],
  codeOf: (stretch: Stretch) => string,
  maxLength: number,
): Batch[] {
  const open = new Map<string, Batch>();
  const done: Batch[] = [];
  for (const stretch of stretches) {
    if (stretch.text.length > maxLength) continue;
    const language = codeOf(stretch);
    const batch = language === 'auto' ? undefined : open.get(language);
    const fits = batch && batch.length + gap.length + stretch.text.length <= maxLength;
    if (batch && !fits) done.push(batch);
    const next = batch && fits ? withStretch(batch, stretch) : withStretch(emptyBatch(language), stretch);
    if (language === 'auto') done.push(next);
    else open.set(language, next);
  }
  return [...done, ...open.values()];
}

function emptyBatch(language: string): Batch {
  return { language, annotation: [], length: 0, parts: [] };
}

function withStretch({ language, annotation, length, parts }: Batch, stretch: Stretch): Batch {
  const from = length === 0 ? 0 : length + gap.length;
  return {
    language,
    annotation: [...annotation, ...(length === 0 ? [] : [{ text: gap }]), ...annotate(stretch)],
    length: from + stretch.text.length,
    parts: [...parts, { stretch, from }],
  };
}
