import type { ComposerContext } from './composer-context';
import type { HashtagServices } from './hashtag-services';

/** Tells of a sent post with tags: only what everybody may read, on networks that link tags. */
export function learnPost(text: string, { site, surface }: ComposerContext, hashtags: HashtagServices): void {
  const rules = site?.hashtagRules;
  if (!site || !rules?.linked || surface === undefined || surface === 'message' || surface === 'note') return;
  if (!/[#＃]/.test(text)) return;
  // Not to be learned is no harm.
  hashtags.learn(text, site.id, rules).catch(() => undefined);
}
