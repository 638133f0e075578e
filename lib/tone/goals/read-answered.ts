import type { Language } from '../../checks/language/language';
import { readPost } from '../post/read-post';
import type { ToneCause } from '../rules/causes';
import { findHits } from '../rules/find-hits';
import type { AnsweredKind } from './tone-goal';

/** What a message that is answered wants: a complaint expects an apology, thanks expect warmth. */
export function readAnswered(message: string, language: Language): AnsweredKind {
  const post = readPost(message, language);
  const hits = findHits(post);
  const weigh = (weights: Readonly<Partial<Record<ToneCause, number>>>) =>
    hits.reduce((sum, { cause, strength }) => sum + (weights[cause] ?? 0) * strength, 0);
  const abuse = weigh({ insult: 1, profanity: 0.7 });
  const complaint = weigh({
    complaint: 1.2,
    sorrow: 1,
    impatience: 0.9,
    blame: 0.4,
    badWord: 0.5,
    angrySign: 0.8,
    sadSign: 0.6,
    exclamations: 0.3,
    capitals: 0.2,
    insult: 0.6,
    profanity: 0.5,
    questions: 0.3,
    refusal: 0.5,
  });
  const thanks = weigh({ thanks: 1, praise: 1, joy: 0.8, warmSign: 0.6, goodWord: 0.5 });
  if (abuse >= 2 && abuse >= complaint * 0.8) return 'abuse';
  if (complaint >= 0.9 && complaint > thanks) return 'complaint';
  if (thanks >= 0.9) return 'thanks';
  return post.tokens.some(({ kind, text }) => kind === 'mark' && /^[?؟]/u.test(text)) ? 'question' : 'other';
}
