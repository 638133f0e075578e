import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import type { RewriteProblemKind } from '../../lib/rewrite/problem';

/** What Ollama's variable has to be for extensions (https://docs.ollama.com/faq, read in November 2026). */
const origins = 'chrome-extension://*,moz-extension://*';

/** Why there is no rewrite, with what the server says about it. */
export function rewriteProblemText(problem: RewriteProblemKind, detail: string): string {
  const sentence = t(`rewrite.problem.${problem}`, { origins: isolate(origins) });
  return detail === '' ? sentence : `${sentence} ${t('rewrite.options.says', { detail: isolate(detail) })}`;
}
