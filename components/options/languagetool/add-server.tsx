import { type SyntheticEvent, useState } from 'react';
import { type LanguageToolServer, type ServerKind } from '../../../lib/checks/languagetool/server';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { useOptions } from '../options-context';
import { allowServers } from '../allow-servers';
import { type ServerDraft, type DraftProblems, emptyDraft, readDraft } from './server-draft';
import type { Servers } from './use-servers';

const kinds = ['own', 'premium', 'public'] as const satisfies readonly ServerKind[];

/** A form for one more server. What was typed stays until it is right. */
export function AddServer({ servers, isOn }: { servers: Servers; isOn: boolean }) {
  const { run, say } = useOptions();
  const [draft, setDraft] = useState<ServerDraft>(emptyDraft);
  const [problems, setProblems] = useState<DraftProblems>({});
  const change = (part: Partial<ServerDraft>) => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };

  const add = async (server: LanguageToolServer) => {
    // The list first, so that the permission is known to be for a server; asked for at once, while the press counts.
    const saved = servers.save([...servers.list, server]);
    const allowed = isOn ? allowServers([server]) : Promise.resolve(true);
    await saved;
    setDraft(emptyDraft);
    if (!(await allowed)) say(t('server.options.denied'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readDraft(draft, servers.list);
    if ('problems' in read) setProblems(read.problems);
    else run(add(read.server));
  };
  return (
    <form className="server-form" noValidate onSubmit={submit}>
      <SelectField<ServerKind>
        label={t('server.options.serverKind')}
        value={draft.kind}
        options={kinds.map((kind) => ({ value: kind, label: t(`server.options.kind.${kind}`) }))}
        onValue={(kind) => change({ kind })}
      />
      <p className="field-hint">{t(`server.options.${draft.kind}Hint`)}</p>
      <ServerFields draft={draft} problems={problems} onChange={change} />
      {problems.taken && <p className="field-problem">{t('server.options.addressTaken')}</p>}
      <Button type="submit">{t('server.options.add')}</Button>
    </form>
  );
}

interface ServerFieldsProps {
  readonly draft: ServerDraft;
  readonly problems: DraftProblems;
  readonly onChange: (part: Partial<ServerDraft>) => void;
}

function ServerFields({ draft, problems, onChange }: ServerFieldsProps) {
  const problemOf = (
    name: keyof DraftProblems,
    key: 'addressProblem' | 'accountProblem' | 'headerProblem',
  ) => (problems[name] ? t(`server.options.${key}`) : undefined);
  if (draft.kind === 'public') return undefined;
  if (draft.kind === 'premium') {
    return (
      <>
        <TextField
          label={t('server.options.username')}
          inputMode="email"
          value={draft.username}
          problem={problemOf('account', 'accountProblem')}
          onValue={(username) => onChange({ username })}
        />
        <TextField
          label={t('server.options.apiKey')}
          type="password"
          value={draft.apiKey}
          onValue={(apiKey) => onChange({ apiKey })}
        />
      </>
    );
  }
  return (
    <>
      <TextField
        label={t('server.options.address')}
        hint={t('server.options.addressHint', { example: isolate('http://localhost:8081') })}
        inputMode="url"
        value={draft.address}
        problem={problemOf('address', 'addressProblem')}
        onValue={(address) => onChange({ address })}
      />
      <TextField
        label={t('server.options.authorization')}
        hint={t('server.options.authorizationHint')}
        type="password"
        value={draft.authorization}
        problem={problemOf('header', 'headerProblem')}
        onValue={(authorization) => onChange({ authorization })}
      />
    </>
  );
}
