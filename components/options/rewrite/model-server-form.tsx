import { type SyntheticEvent, useState } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import type { ModelServerChange } from '../../../lib/rewrite/server/model-store';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { hostOf } from '../../../lib/servers/web-address';
import { useOptions } from '../options-context';
import { type ModelDraftProblem, readModelDraft } from './model-draft';
import type { KeptModelServer } from './use-model-server';

/** Which server and model rewrite. What was typed stays until it is right. */
export function ModelServerForm({ kept, isOn }: { kept: KeptModelServer; isOn: boolean }) {
  const { run, say } = useOptions();
  const { server, save, remove } = kept;
  const [draft, setDraft] = useState({ address: server?.url ?? '', model: server?.model ?? '', apiKey: '' });
  const [problem, setProblem] = useState<ModelDraftProblem>();
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setProblem(undefined);
  };
  const problemOf = (field: ModelDraftProblem) =>
    problem === field ? t(`rewrite.options.${field}`) : undefined;

  const keep = async (read: ModelServerChange) => {
    const isOther = server !== undefined && new URL(server.url).origin !== new URL(read.url).origin;
    await save(read);
    setDraft({ address: read.url, model: read.model, apiKey: '' });
    say(t(isOn && isOther ? 'rewrite.options.savedOff' : 'rewrite.options.saved'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readModelDraft(draft);
    if (typeof read === 'string') setProblem(read);
    else run(keep(read));
  };
  const forget = async (url: string) => {
    await remove();
    say(t('rewrite.options.removed', { host: isolate(hostOf({ url })) }));
  };
  return (
    <form className="server-form" noValidate onSubmit={submit}>
      <p className="field-hint">{t('rewrite.options.serverHint')}</p>
      <TextField
        label={t('rewrite.options.address')}
        hint={t('rewrite.options.addressHint', { example: isolate('http://localhost:11434') })}
        inputMode="url"
        spellCheck={false}
        value={draft.address}
        problem={problemOf('addressProblem')}
        onValue={(address) => change({ address })}
      />
      <TextField
        label={t('rewrite.options.name')}
        hint={t('rewrite.options.nameHint')}
        spellCheck={false}
        value={draft.model}
        problem={problemOf('nameProblem')}
        onValue={(model) => change({ model })}
      />
      <TextField
        label={t('rewrite.options.key')}
        hint={t(server?.hasKey ? 'rewrite.options.keyKept' : 'rewrite.options.keyHint')}
        type="password"
        value={draft.apiKey}
        problem={problemOf('keyProblem')}
        onValue={(apiKey) => change({ apiKey })}
      />
      <div className="server-buttons">
        <Button type="submit">{t('rewrite.options.save')}</Button>
        {server && (
          <Button variant="quiet" onClick={() => run(forget(server.url))}>
            {t('rewrite.options.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
