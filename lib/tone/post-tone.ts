import { type LanguagePrior, detectLanguage } from '../checks/language/detect-language';
import { maskRanges } from '../checks/mask-ranges';
import { createRecentMap } from '../checks/recent-map';
import { findNonProse } from '../text/non-prose';
import type { Language } from '../checks/language/language';
import { analyseTone } from './analyse-tone';
import { type GoalMiss, checkGoal } from './goals/check-goal';
import { findGoal } from './goals/find-goal';
import type { AnsweredKind, GoalScope, ScopedGoal, ToneGoal } from './goals/tone-goal';
import { readAnswered } from './goals/read-answered';
import type { Tone } from './tone';

export interface ToneRequest {
  readonly text: string;
  /** The message that is answered, where the page shows one. */
  readonly answered?: string;
  /** The languages that the user writes in; none means that nothing is known. */
  readonly preferred: readonly Language[];
  /** The user's goals, and where the post is written. */
  readonly goals?: readonly ScopedGoal[];
  readonly place?: Omit<GoalScope, 'answered'>;
  /** `false` for private windows: nothing of the text is kept. */
  readonly remember?: boolean;
}

/** How a post sounds, and what the message is that it answers. Plain JSON. */
export interface PostTone {
  readonly tone: Tone;
  readonly answered?: AnsweredKind;
  /** What it should sound like here, where the user has said so. */
  readonly goal?: ToneGoal;
  /** How it misses that. */
  readonly miss?: GoalMiss;
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
    if (request.remember !== false) recent.set(key, { tone });
    return tone;
  };
}

function readTone({ text, answered, preferred, goals = [], place }: ToneRequest): PostTone | undefined {
  const language = languageOf(text, { preferred });
  if (language === undefined) return undefined;
  const tone = analyseTone(text, language);
  const other = answered === undefined ? undefined : languageOf(answered, { preferred, context: language });
  const kind = answered === undefined || other === undefined ? undefined : readAnswered(answered, other);
  const goal = findGoal(goals, { ...place, ...(kind && { answered: kind }) });
  const miss = goal && checkGoal(text, tone, goal);
  return { tone, ...(kind && { answered: kind }), ...(goal && { goal }), ...(miss && { miss }) };
}

/** What most of a text is written in. */
function languageOf(text: string, prior: LanguagePrior): Language | undefined {
  const head = text.slice(0, languageReach);
  const { language } = detectLanguage(maskRanges(head, findNonProse(head)), prior);
  return language === 'und' ? undefined : language;
}
