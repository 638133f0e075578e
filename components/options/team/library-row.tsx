import { useState } from 'react';
import { plural, t, uiLanguage } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import type { TeamLibrary } from '../../../lib/snippets/team/team-library';
import { Button } from '../../ui/button';
import { allowOrigins } from '../allow-servers';
import { useOptions } from '../options-context';
import { teamProblemText } from './team-problem-text';

interface LibraryRowProps {
  readonly library: TeamLibrary;
  readonly onChange: () => Promise<void>;
}

/** A library with its state, and what can be done about it. */
export function LibraryRow({ library, onChange }: LibraryRowProps) {
  const { services, run, say } = useOptions();
  const [isBusy, setBusy] = useState(false);
  const { url, name, isManaged, problem, count } = library;
  const label = { name: isolate(name) };

  const check = async (allowed: Promise<boolean>) => {
    setBusy(true);
    try {
      if (!(await allowed)) return say(t('team.denied'));
      await services.teams.check(url);
      await onChange();
    } finally {
      setBusy(false);
    }
  };
  const remove = async () => {
    await services.teams.remove(url);
    await onChange();
    say(t('team.removed', label));
  };
  return (
    <li className="row server-row">
      <div className="row-text">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <bdi className="field-hint">{url}</bdi>
        {isManaged && <span className="badge">{t('managed.set')}</span>}
        <span className="field-hint">{stateText(library)}</span>
        {problem && (
          <p className="field-problem" role="alert">
            {teamProblemText(problem)} {count > 0 && t('team.keptCopy')}
          </p>
        )}
      </div>
      {/* It asks for what the press allows: the browser shows nothing where that is granted already. */}
      <Button
        aria-label={t('team.checkOne', label)}
        disabled={isBusy}
        onClick={() => run(check(allowOrigins([{ url }])))}
      >
        {t(problem?.code === 'not-allowed' ? 'team.allow' : 'team.check')}
      </Button>
      {!isManaged && (
        <Button aria-label={t('team.removeOne', label)} disabled={isBusy} onClick={() => run(remove())}>
          {t('team.remove')}
        </Button>
      )}
    </li>
  );
}

function stateText({ count, leftOut, checkedAt, changedAt }: TeamLibrary): string {
  if (checkedAt === undefined || changedAt === undefined) return t('team.neverRead');
  const times = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  return [
    plural('library.count', count),
    t('team.changedAt', { time: times.format(changedAt) }),
    t('team.checkedAt', { time: times.format(checkedAt) }),
    ...(leftOut > 0 ? [plural('team.leftOut', leftOut)] : []),
  ].join(' · ');
}
