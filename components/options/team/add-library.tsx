import { type SyntheticEvent, useState } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { readLibraryUrl } from '../../../lib/snippets/team/library-url';
import type { TeamLibrary } from '../../../lib/snippets/team/team-library';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { allowOrigins } from '../allow-servers';
import { useOptions } from '../options-context';

interface AddLibraryProps {
  readonly libraries: readonly TeamLibrary[];
  readonly onChange: () => Promise<void>;
}

/** Subscribes to one more library. What was typed stays until it is right. */
export function AddLibrary({ libraries, onChange }: AddLibraryProps) {
  const { services, run, say } = useOptions();
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string>();

  const add = async (url: string) => {
    // The list first, so that the permission is known to be for a library; asked for at once, while the press counts.
    const added = services.teams.add(url);
    const allowed = allowOrigins([{ url }]);
    await added;
    if (await allowed) {
      await services.teams.check(url);
      setAddress('');
    } else {
      await services.teams.remove(url);
      say(t('team.denied'));
    }
    await onChange();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const url = readLibraryUrl(address);
    if (url === undefined) setProblem(t('team.addressProblem'));
    else if (libraries.some((library) => library.url === url)) setProblem(t('team.addressTaken'));
    else run(add(url));
  };
  return (
    <form className="server-form" noValidate onSubmit={submit}>
      <TextField
        label={t('team.address')}
        hint={t('team.addressHint', { example: isolate('https://example.com/replies.json') })}
        inputMode="url"
        spellCheck={false}
        value={address}
        problem={problem}
        onValue={(value) => {
          setAddress(value);
          setProblem(undefined);
        }}
      />
      <Button type="submit">{t('team.subscribe')}</Button>
    </form>
  );
}
