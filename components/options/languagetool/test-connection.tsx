import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import type { TestOutcome } from '../../../lib/checks/languagetool/test-connection';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sendMessage } from '../../../lib/messaging/messaging';
import { ConnectionTest } from '../connection-test';

/** Tests a server of the list. */
export function TestConnection({ server, onTested }: { server: LanguageToolServer; onTested: () => void }) {
  const test = async () => {
    const outcome = await sendMessage('testServer', { server });
    onTested();
    return outcome;
  };
  return (
    <ConnectionTest
      url={server.url}
      label={t('server.options.test')}
      testing={t('server.options.testing')}
      test={test}
      tell={(outcome) => ({ sentence: sentenceOf(outcome), isBad: !outcome.ok })}
    />
  );
}

function sentenceOf(outcome: TestOutcome): string {
  if (outcome.ok) {
    const { version, languages } = outcome.facts;
    const count = new Set(languages.map(({ code }) => code)).size;
    return t('server.options.works', { version: isolate(version), count });
  }
  const problem = t(`server.problem.${outcome.problem}`);
  const { detail } = outcome;
  return detail === '' ? problem : `${problem} ${t('server.options.says', { detail: isolate(detail) })}`;
}
