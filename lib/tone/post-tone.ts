import { type LanguagePrior, detectLanguage } from '../checks/language/detect-language';
import { maskRanges } from '../checks/mask-ranges';
import { createRecentMap } from '../checks/recent-map';
import { findNonProse } from '../text/non-prose';
import type { Language } from '../checks/language/language';
import { analyseTone } from './analyse-tone';
import type { AnsweredKind } from './goals/tone-goal';
import { readAnswered } from './goals/read-answered';
import type { Tone } from './tone';

export interface ToneRequest {
  readonly text: string;
  /** The message that is answered, where the page shows one. */
  readonly answered?: string;
  /** The languages that the user writes in; none means that nothing is known. */
  readonly preferred: readonly Language[];
}

/** How a post sounds, and what the message is that it answers. Plain JSON. */
export interface PostTone {
  readonly tone: Tone;
  readonly answered?: AnsweredKind;
}

/** UTF-16 units that are enough to tell a language. */
const languageReach = 1000;
/** Drafts that are looked at again: undone words, another tab. */
const remembered = 20;

/** Reads the tone of posts, `undefined` where the language is none of ours; a text that was just read is not read again. */
export function createToneReader(): (request: ToneRequest) => PostTone | undefined {
  const recent = createRecentMap<{ readonly tone: PostTone | undefined }>(remembered);
  return (request) => {
    const key = JSON.stringify(request);
    const known = recent.get(key);
    if (known) return known.tone;
    const tone = readTone(request);
    recent.set(key, { tone });
    return tone;
  };
}

function readTone({ text, answered, preferred }: ToneRequest): PostTone | undefined {
  const language = languageOf(text, { preferred });
  if (language === undefined) return undefined;
  const tone = analyseTone(text, language);
  const other = answered === undefined ? undefined : languageOf(answered, { preferred, context: language });
  return answered === undefined || other === undefined
    ? { tone }
    : { tone, answered: readAnswered(answered, other) };
}

/** What most of a text is written in. */
function languageOf(text: string, prior: LanguagePrior): Language | undefined {
  const head = text.slice(0, languageReach);
  const { language } = detectLanguage(maskRanges(head, findNonProse(head)), prior);
  return language === 'und' ? undefined : language;
}
