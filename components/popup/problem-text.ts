import { t, uiLanguage, type MessageKey } from '../../lib/i18n/i18n';
import type { SnippetProblem } from '../../lib/snippets/snippet-store';
import { DRAFT_LIMITS } from '../../lib/snippets/validate-draft';
import { isolate } from '../../lib/i18n/isolate';
import { placeholderSources } from '../../lib/i18n/placeholder-sources';

/** Enough of a detail to recognize it, in UTF-16 code units. */
const DETAIL_LENGTH = 80;

const keys = {
  title: { empty: 'snippetProblem.titleEmpty', 'too-long': 'snippetProblem.titleTooLong' },
  trigger: {
    taken: 'snippetProblem.triggerTaken',
    'has-space': 'snippetProblem.triggerHasSpace',
    'too-long': 'snippetProblem.triggerTooLong',
  },
  body: {
    empty: 'snippetProblem.bodyEmpty',
    'too-long': 'snippetProblem.bodyTooLong',
    'bad-placeholder': 'snippetProblem.bodyBadPlaceholder',
  },
} satisfies { [P in SnippetProblem as P['field']]: Record<P['code'], MessageKey> };

/** The first problem of a field in a plain sentence; undefined when there is none. */
export function problemText(
  problems: readonly SnippetProblem[],
  field: SnippetProblem['field'],
): string | undefined {
  const problem = problems.find((candidate) => candidate.field === field);
  if (!problem) return undefined;
  const sources = placeholderSources();
  return t(keyOf(problem), {
    limit: number(DRAFT_LIMITS[field]),
    ...('detail' in problem && detailValues(problem.detail ?? '')),
    name: isolate(sources.name),
    cursor: isolate(sources.cursor),
    escape: isolate('\\{{'),
  });
}

function keyOf(problem: SnippetProblem): MessageKey {
  switch (problem.field) {
    case 'title':
      return keys.title[problem.code];
    case 'trigger':
      return keys.trigger[problem.code];
    case 'body':
      return keys.body[problem.code];
  }
}

/** The detail is the length of a body that is too long, else a text: another title, or what was written in braces. */
function detailValues(detail: string): { detail: string; length: string } {
  const shown = detail.length > DETAIL_LENGTH ? `${detail.slice(0, DETAIL_LENGTH)}…` : detail;
  return { detail: isolate(shown), length: number(Number(detail)) };
}

function number(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value);
}
