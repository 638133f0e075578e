import { useMemo } from 'react';
import type { IgnoredDiagnostic } from '../../lib/checks/ignored/ignored-diagnostic';
import { t, uiLanguage } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { Button } from '../ui/button';
import { Group } from './group';
import { leaveRow } from './leave-row';
import { useOptions } from './options-context';
import { useRuleNames } from './use-rule-names';
import { useList } from './use-list';

const scopes = ['site', 'always', 'once'] as const;

/** The suggestions that are not shown any more, to be taken back. */
export function IgnoredSection() {
  const { services } = useOptions();
  const ignored = useList(services.ignored.list);
  return (
    <>
      <p className="lead">{t('options.ignored.lead')}</p>
      {ignored?.length === 0 && <p className="empty">{t('options.ignored.none')}</p>}
      {scopes.map((scope) => (
        <IgnoredGroup key={scope} scope={scope} rows={ignored?.filter((one) => one.scope === scope) ?? []} />
      ))}
    </>
  );
}

interface IgnoredGroupProps {
  readonly scope: IgnoredDiagnostic['scope'];
  readonly rows: readonly IgnoredDiagnostic[];
}

function IgnoredGroup({ scope, rows }: IgnoredGroupProps) {
  const { services, run, say } = useOptions();
  if (rows.length === 0) return undefined;
  const takeBack = async (taken: readonly IgnoredDiagnostic[]) => {
    await services.ignored.remove(taken.map(({ id }) => id));
    say(t('options.ignored.takenBack'), () => run(services.ignored.put(taken)));
  };
  return (
    <Group
      title={t(`options.ignored.${scope}`)}
      hint={scope === 'once' ? t('options.ignored.onceHint') : undefined}
    >
      <ul className="rows">
        {rows.map((row) => (
          <IgnoredRow key={row.id} row={row} onTakeBack={() => run(takeBack([row]))} />
        ))}
      </ul>
      {rows.length > 1 && (
        <div className="buttons">
          <Button onClick={() => run(takeBack(rows))}>{t('options.ignored.takeAllBack')}</Button>
        </div>
      )}
    </Group>
  );
}

function IgnoredRow({ row, onTakeBack }: { row: IgnoredDiagnostic; onTakeBack: () => void }) {
  const ruleName = useRuleNames();
  const days = useMemo(() => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }), []);
  const title = row.text === undefined ? ruleName(row.rule) : `“${row.text}”`;
  return (
    <li className="row">
      <span className="row-text">
        <bdi className="row-title">{title}</bdi>
        <span className="row-meta">
          {row.text !== undefined && <span className="row-rule">{ruleName(row.rule)}</span>}
          {row.host !== undefined && <bdi>{row.host}</bdi>}
          <span>{days.format(row.ignoredAt)}</span>
        </span>
      </span>
      <Button
        variant="quiet"
        aria-label={t('options.ignored.takeBackOf', { what: isolate(title) })}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget);
          onTakeBack();
        }}
      >
        {t('options.ignored.takeBack')}
      </Button>
    </li>
  );
}
