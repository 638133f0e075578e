import { t } from '../../../lib/i18n/i18n';
import { sendMessage } from '../../../lib/messaging/messaging';
import type { ModelTest } from '../../../lib/rewrite/server/test-model';
import { rewriteProblemText } from '../../ui/rewrite-problem-text';
import { ConnectionTest } from '../connection-test';

/** Tests the server that is kept, and lists its models. */
export function TestModel({ url, model }: { url: string; model: string }) {
  return (
    <ConnectionTest
      url={url}
      label={t('rewrite.options.test')}
      testing={t('rewrite.options.testing')}
      test={() => sendMessage('testModelServer')}
      tell={tellOf}
    >
      {({ models }) => <OtherModels names={models.filter((name) => name !== model)} />}
    </ConnectionTest>
  );
}

function OtherModels({ names }: { names: readonly string[] }) {
  if (names.length === 0) return undefined;
  return (
    <ul className="model-names" aria-label={t('rewrite.options.otherModels')}>
      <li aria-hidden="true">{t('rewrite.options.otherModels')}</li>
      {names.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

function tellOf({ problem, detail }: ModelTest): { sentence: string; isBad: boolean } {
  return problem === undefined
    ? { sentence: t('rewrite.options.works'), isBad: false }
    : { sentence: rewriteProblemText(problem, detail), isBad: true };
}
