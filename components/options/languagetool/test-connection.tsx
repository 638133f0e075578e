import { useState } from 'react';
import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import type { TestOutcome } from '../../../lib/checks/languagetool/test-connection';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sendMessage } from '../../../lib/messaging/messaging';
import { Button } from '../../ui/button';
import { useOptions } from '../options-context';
import { allowServers } from '../allow-servers';

/** Asks a server whether it can be used, and says precisely what is wrong when it can't. */
export function TestConnection({ server, onTested }: { server: LanguageToolServer; onTested: () => void }) {
  const { run } = useOptions();
  const [outcome, setOutcome] = useState<TestOutcome | 'testing'>();

  const test = async (answer: Promise<boolean>) => {
    setOutcome('testing');
    try {
      // Without the permission the test says so.
      await answer;
      setOutcome(await sendMessage('testServer', { server }));
      onTested();
    } catch (error) {
      setOutcome(undefined);
      throw error;
    }
  };
  return (
    <div className="server-test">
      <Button disabled={outcome === 'testing'} onClick={() => run(test(allowServers([server])))}>
        {t('server.options.test')}
      </Button>
      <p role="status" className={isBad(outcome) ? 'field-problem' : 'field-hint'}>
        {sentenceOf(outcome)}
      </p>
    </div>
  );
}

function isBad(outcome: TestOutcome | 'testing' | undefined): boolean {
  return typeof outcome === 'object' && !outcome.ok;
}

function sentenceOf(outcome: TestOutcome | 'testing' | undefined): string {
  if (!outcome) return '';
  if (outcome === 'testing') return t('server.options.testing');
  if (outcome.ok) {
    const { version, languages } = outcome.facts;
    const count = new Set(languages.map(({ code }) => code)).size;
    return t('server.options.works', { version: isolate(version), count });
  }
  const problem = t(`server.problem.${outcome.problem}`);
  const { detail } = outcome;
  return detail === '' ? problem : `${problem} ${t('server.options.says', { detail: isolate(detail) })}`;
}
