import type { RunLanguage } from '../../lib/checks/language/language';
import { maskRanges } from '../../lib/checks/mask-ranges';
import type { Passage } from '../../lib/checks/passage';
import { findEntities } from '../../lib/text/entities';

/** A whole text as one passage, as the segmenter would give a sentence. */
export function passageOf(text: string, language: RunLanguage): Passage {
  const entities = findEntities(text);
  return {
    from: 0,
    to: text.length,
    text,
    masked: maskRanges(text, entities),
    entities,
    language,
    startsSentence: true,
    endsSentence: true,
  };
}
