import type { RunLanguage } from '../../../../lib/checks/language/language';
import { entityCharacter, type Passage } from '../../../../lib/checks/passage';
import { findEntities } from '../../../../lib/text/entities';

/** A whole text as one passage. */
export function passageOf(text: string, language: RunLanguage): Passage {
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
