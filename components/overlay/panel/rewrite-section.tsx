import { useEffect } from 'react';
import { useStore } from 'zustand';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import type { RewriteModel } from '../../../lib/rewrite/choices';
import { useOverlay } from '../overlay-context';
import { RewriteGoals } from './rewrite-goals';
import { rewriteProblemText } from '../../ui/rewrite-problem-text';
import { RewriteResult } from './rewrite-result';

/** The text in other words, by the model that the user has chosen: asked for, looked at, then inserted. */
export function RewriteSection() {
  const { session } = useOverlay().active;
  const { rewrite, store } = session;
  const phase = useStore(store, (state) => state.rewrite.phase);
  const { kind } = phase;
  useEffect(() => {
    if (kind === 'done') store.setState({ said: t('rewrite.ready') });
  }, [kind, store]);

  switch (phase.kind) {
    case 'done':
      return <RewriteResult phase={phase} />;
    case 'running':
      return (
        <>
          <p className={phase.text === '' ? 'panel-empty' : 'panel-draft'} data-part="rewrite-coming">
            {phase.text === '' ? t('rewrite.waiting') : <bdi dir="auto">{phase.text}</bdi>}
          </p>
          <button type="button" className="quiet" data-part="rewrite-stop" onClick={() => rewrite.discard()}>
            {t('rewrite.stop')}
          </button>
        </>
      );
    case 'problem':
      return (
        <>
          <p className="panel-problem" role="alert" data-part="rewrite-problem">
            {rewriteProblemText(phase.problem, phase.detail)}
          </p>
          <RewriteForm label={t('rewrite.again')} />
        </>
      );
    case 'idle':
      return <RewriteForm />;
  }
}

function RewriteForm({ label }: { readonly label?: string }) {
  const { session } = useOverlay().active;
  const { rewrite, store } = session;
  const isEmpty = useStore(store, (state) => state.text.trim() === '');
  const hasGoal = useStore(store, ({ rewrite: { tone, length } }) => Boolean(tone ?? length));
  if (isEmpty) return <p className="panel-empty">{t('rewrite.empty')}</p>;
  return (
    <>
      <RewriteGoals />
      <button
        type="button"
        className="panel-primary"
        data-part="rewrite-start"
        onClick={() => void rewrite.start()}
      >
        {label ?? t(hasGoal ? 'rewrite.start' : 'rewrite.mend')}
      </button>
      <p className="panel-note">{whereTo(rewrite.model())}</p>
    </>
  );
}

function whereTo(model: RewriteModel): string {
  return model.kind === 'server'
    ? t('rewrite.goesTo', { host: isolate(model.host), model: isolate(model.model) })
    : t('rewrite.onDevice');
}
