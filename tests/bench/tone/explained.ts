import { languages } from '../../../lib/checks/language/language';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import { ownReplies } from '../../../scripts/train-tone/own-replies';

/** How many of the labels that are shown name words of the post, in %; and how often a stance was not shown for want of some. */
export function measureExplained(): Readonly<Record<string, number>> {
  let shown = 0;
  let named = 0;
  for (const language of languages) {
    for (const { reply } of ownReplies(language)) {
      for (const { spans } of analyseTone(reply, language).labels) {
        shown++;
        const words = spans.filter(({ from, to }) => /[\p{L}\p{P}\p{S}]/u.test(reply.slice(from, to)));
        if (words.length > 0) named++;
      }
    }
  }
  return { explained: (100 * named) / shown, labels_shown_per_reply: shown / (250 * languages.length) };
}
