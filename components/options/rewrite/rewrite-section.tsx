import { t } from '../../../lib/i18n/i18n';
import { changeRewrite, rewriteChoices } from '../../../lib/settings/rewrite-choices';
import { useStoredItem } from '../../ui/use-stored-item';
import { Locked } from '../../ui/locked';
import { SelectField } from '../../ui/select-field';
import { Group } from '../group';
import { useOptions } from '../options-context';
import { BrandVoice } from './brand-voice';
import { BuiltInModel } from './built-in-model';
import { ModelServerForm } from './model-server-form';
import { TestModel } from './test-model';
import { useBuiltIn } from './use-built-in';
import { useModelServer } from './use-model-server';
import { UseRewrite } from './use-rewrite';

const sources = ['server', 'builtIn'] as const;

/** Rewriting: whether it is offered, by which model, and how the brand speaks. */
export function RewriteOptions() {
  const { run } = useOptions();
  const choices = useStoredItem(rewriteChoices);
  const kept = useModelServer();
  const builtIn = useBuiltIn();
  if (!choices || !kept || !builtIn) return undefined;
  const { source } = choices;
  return (
    <>
      <Group title={t('rewrite.options.useTitle')} hint={t('rewrite.options.about')}>
        <Locked by={['rewrite.isOn']}>
          <UseRewrite
            choices={choices}
            url={kept.server?.url}
            isReady={source === 'server' ? kept.server !== undefined : builtIn.state === 'available'}
          />
        </Locked>
      </Group>
      <Group title={t('rewrite.options.model')}>
        <SelectField
          label={t('rewrite.options.source')}
          value={source}
          options={sources.map((value) => ({ value, label: t(`rewrite.options.${value}`) }))}
          // What was agreed to was said about the other one.
          onValue={(value) => run(changeRewrite({ source: value, ...(value !== source && { isOn: false }) }))}
        />
        {source === 'builtIn' ? (
          <BuiltInModel builtIn={builtIn} />
        ) : (
          <>
            <ModelServerForm key={kept.server?.url} kept={kept} isOn={choices.isOn} />
            {kept.server && <TestModel url={kept.server.url} model={kept.server.model} />}
          </>
        )}
      </Group>
      <Group title={t('rewrite.options.voice')}>
        <Locked by={['rewrite.voice']}>
          <BrandVoice voice={choices.voice} />
        </Locked>
      </Group>
    </>
  );
}
