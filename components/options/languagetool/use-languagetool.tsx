import { useState } from 'react';
import type { LanguageToolChoices } from '../../../lib/checks/languagetool/choices';
import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { shortcut } from '../../../lib/i18n/shortcut';
import { changeLanguageTool } from '../../../lib/settings/languagetool-choices';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Locked } from '../../ui/locked';
import { Switch } from '../../ui/switch';
import { useOptions } from '../options-context';
import { hostOf } from '../../../lib/servers/web-address';
import { allowServers } from '../allow-servers';

interface UseLanguageToolProps {
  readonly choices: LanguageToolChoices;
  readonly servers: readonly LanguageToolServer[];
}

/** Turns it on, after saying what is sent and to whom, and off. */
export function UseLanguageTool({ choices, servers }: UseLanguageToolProps) {
  const { run, say } = useOptions();
  const [asking, setAsking] = useState(false);
  const hosts = servers.map((server) => isolate(hostOf(server))).join(', ');
  const keys = shortcut('control', 'Shift+F8');

  const turnOn = async (answer: Promise<boolean>) => {
    setAsking(false);
    if (await answer) await changeLanguageTool({ isOn: true });
    else say(t('server.options.denied'));
  };
  return (
    <>
      <Locked by={['languageTool.isOn']}>
        <Switch
          label={t('server.options.use')}
          hint={
            servers.length === 0 ? t('server.options.useNeedsServer') : t('server.options.useHint', { hosts })
          }
          checked={choices.isOn}
          disabled={servers.length === 0}
          onChange={(isOn) => (isOn ? setAsking(true) : run(changeLanguageTool({ isOn })))}
        />
      </Locked>
      <Locked by={['languageTool.whileTyping']}>
        <Switch
          label={t('server.options.typing')}
          hint={t(
            choices.allows === 'whenAsked' ? 'server.options.typingPublic' : 'server.options.typingHint',
            { keys },
          )}
          checked={choices.whileTyping && choices.allows !== 'whenAsked'}
          disabled={choices.allows === 'whenAsked'}
          onChange={(whileTyping) => run(changeLanguageTool({ whileTyping }))}
        />
      </Locked>
      {asking && (
        <ConfirmDialog
          title={t('server.options.confirm.title', { hosts })}
          confirmLabel={t('server.options.confirm.yes')}
          cancelLabel={t('server.options.confirm.no')}
          onConfirm={() => run(turnOn(allowServers(servers)))}
          onCancel={() => setAsking(false)}
        >
          <p>{t('server.options.confirm.sent')}</p>
          <p>{t('server.options.confirm.notSent')}</p>
          <p>{t('server.options.confirm.whoever')}</p>
          <p>{t('server.options.confirm.allow')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
