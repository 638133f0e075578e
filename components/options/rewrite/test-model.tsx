import { useState } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { sendMessage } from '../../../lib/messaging/messaging';
import type { ModelTest } from '../../../lib/rewrite/server/test-model';
import { rewriteProblemText } from '../../ui/rewrite-problem-text';
import { Button } from '../../ui/button';
import { allowServers } from '../allow-servers';
import { useOptions } from '../options-context';

/** Asks the server that is kept whether it can be used, says precisely what is wrong when it can't, and lists its models. */
export function TestModel({ url, model }: { url: string; model: string }) {
  const { run } = useOptions();
  const [outcome, setOutcome] = useState<ModelTest | 'testing'>();

  const test = async (answer: Promise<boolean>) => {
    setOutcome('testing');
    try {
      // Without the permission the test says so.
      await answer;
      setOutcome(await sendMessage('testModelServer'));
    } catch (error) {
      setOutcome(undefined);
      throw error;
    }
  };
  const isBad = typeof outcome === 'object' && outcome.problem !== undefined;
  const models = typeof outcome === 'object' ? outcome.models.filter((name) => name !== model) : [];
  return (
    <div className="server-test">
      <Button disabled={outcome === 'testing'} onClick={() => run(test(allowServers([{ url }])))}>
        {t('rewrite.options.test')}
      </Button>
      <p role="status" className={isBad ? 'field-problem' : 'field-hint'}>
        {sentenceOf(outcome)}
      </p>
      {models.length > 0 && (
        <ul className="model-names" aria-label={t('rewrite.options.otherModels')}>
          <li aria-hidden="true">{t('rewrite.options.otherModels')}</li>
          {models.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentenceOf(outcome: ModelTest | 'testing' | undefined): string {
  if (!outcome) return '';
  if (outcome === 'testing') return t('rewrite.options.testing');
  const { problem, detail } = outcome;
  return problem === undefined ? t('rewrite.options.works') : rewriteProblemText(problem, detail);
}
