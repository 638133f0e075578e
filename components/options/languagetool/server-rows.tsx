import { type LanguageToolServer, kindOf } from '../../../lib/checks/languagetool/server';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { managedCopy } from '../../../lib/settings/managed/managed';
import { IconButton } from '../../ui/icon-button';
import { ArrowUpIcon, CloseIcon } from '../../ui/icons';
import { useOptions } from '../options-context';
import { useStored } from '../../ui/use-stored';
import { hostOf } from '../../../lib/servers/web-address';
import { TestConnection } from './test-connection';
import type { Servers } from './use-servers';

/** The servers in the order in which they are tried. */
export function ServerRows({ servers }: { servers: Servers }) {
  const { run, say } = useOptions();
  const { list, save, refresh } = servers;
  const isSet = new Set(useStored(managedCopy).languageToolServers);
  if (list.length === 0) return <p className="field-hint">{t('server.options.none')}</p>;

  const moveUp = (index: number) => {
    const moved = list.toSpliced(index, 1);
    moved.splice(index - 1, 0, ...list.slice(index, index + 1));
    run(save(moved));
  };
  const remove = async (index: number, host: string) => {
    await save(list.toSpliced(index, 1));
    say(t('server.options.removed', { host }));
  };
  return (
    <ol className="rows">
      {list.map((server, index) => {
        const host = isolate(hostOf(server));
        return (
          <li key={server.url} className="row server-row">
            <ServerText server={server} />
            <IconButton
              label={t('server.options.moveUp', { host })}
              icon={<ArrowUpIcon />}
              disabled={index === 0}
              onClick={() => moveUp(index)}
            />
            {isSet.has(server.url) ? (
              <span className="badge">{t('managed.set')}</span>
            ) : (
              <IconButton
                label={t('server.options.remove', { host })}
                icon={<CloseIcon />}
                onClick={() => run(remove(index, host))}
              />
            )}
            <TestConnection server={server} onTested={() => run(refresh())} />
          </li>
        );
      })}
    </ol>
  );
}

function ServerText({ server }: { server: LanguageToolServer }) {
  return (
    <span className="row-text">
      <bdi>{server.url}</bdi>
      <span className="field-hint">{t(`server.options.kind.${kindOf(server)}`)}</span>
    </span>
  );
}
