import { findEntities } from '../../lib/text/entities';
import type { Language } from '../../lib/checks/language/language';
import { entityCharacter, type Passage } from '../../lib/checks/passage';

/** A whole sentence in one language, as the segmenter would give it. */
export function passageOf(text: string, language: Language): Passage {
  const entities = findEntities(text);
  let masked = text;
  for (const { from, to } of entities) {
    masked = masked.slice(0, from) + entityCharacter.repeat(to - from) + masked.slice(to);
  }
  return {
    from: 0,
    to: text.length,
    text,
    masked,
    entities,
    language,
    startsSentence: true,
    endsSentence: true,
  };
}
