import { useMemo } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { type DiffPart, diffWords } from '../../../lib/text/diff-words';

interface RewriteDiffProps {
  readonly draft: string;
  readonly text: string;
}

/** What changes, word by word. What is removed and added is also said: colours and lines are not heard. */
export function RewriteDiff({ draft, text }: RewriteDiffProps) {
  const parts = useMemo(() => placed(diffWords(draft, text)), [draft, text]);
  return (
    <p className="panel-draft panel-diff" dir="auto" data-part="rewrite-diff">
      {parts.map(({ kind, text: words, at }) => {
        if (kind === 'same') return <span key={at}>{words}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={at}>
            {/* With a direction of its own, it is no part of the text’s. */}
            <span className="panel-heard" dir="auto">
              {t(`rewrite.${kind}`)}{' '}
            </span>
            {words}
          </Tag>
        );
      })}
    </p>
  );
}

/** Each part with where it begins in the change as a whole. */
function placed(parts: readonly DiffPart[]): (DiffPart & { readonly at: number })[] {
  const result: (DiffPart & { readonly at: number })[] = [];
  let at = 0;
  for (const part of parts) {
    result.push({ ...part, at });
    at += part.text.length;
  }
  return result;
}
