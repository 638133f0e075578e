import { t } from '../../../lib/i18n/i18n';
import type { Fact } from '../../../lib/rewrite/facts';
import { type ResultCheck, isSafe } from '../../../lib/rewrite/result-check';

/** What a rewrite has changed that it should not have. */
export function RewriteWarnings({ check }: { readonly check: ResultCheck }) {
  if (isSafe(check)) return undefined;
  const { lost, added, isTranslated } = check;
  return (
    <div className="panel-problem" role="alert" data-part="rewrite-warning">
      {isTranslated && <p>{t('rewrite.translated')}</p>}
      <Facts label={t('rewrite.lost')} facts={lost} />
      <Facts label={t('rewrite.new')} facts={added} />
    </div>
  );
}

function Facts({ label, facts }: { readonly label: string; readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return undefined;
  return (
    <p>
      {label}{' '}
      {facts.map(({ kind, key, text }, index) => (
        <span key={`${kind} ${key}`}>
          {index > 0 && ' · '}
          <bdi>{text}</bdi>
        </span>
      ))}
    </p>
  );
}
