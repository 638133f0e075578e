import { useState } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import type { RewriteChoices } from '../../../lib/rewrite/choices';
import { changeRewrite } from '../../../lib/settings/rewrite-choices';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Switch } from '../../ui/switch';
import { hostOf } from '../../../lib/servers/web-address';
import { allowServers } from '../allow-servers';
import { useOptions } from '../options-context';

interface UseRewriteProps {
  readonly choices: RewriteChoices;
  /** Address of the server that is kept. */
  readonly url: string | undefined;
  /** Whether there is a model. */
  readonly isReady: boolean;
}

/** Turns it on, after saying what goes where, and off. */
export function UseRewrite({ choices: { isOn, source }, url, isReady }: UseRewriteProps) {
  const { run, say } = useOptions();
  const [asking, setAsking] = useState(false);
  const isServer = source === 'server';
  const host = url === undefined ? '' : isolate(hostOf({ url }));
  const hint = isServer ? t('rewrite.options.useHintServer', { host }) : t('rewrite.options.useHintBuiltIn');

  const turnOn = async (answer: Promise<boolean>) => {
    setAsking(false);
    if (await answer) await changeRewrite({ isOn: true });
    else say(t('rewrite.options.denied'));
  };
  const confirm = () =>
    run(turnOn(isServer && url !== undefined ? allowServers([{ url }]) : Promise.resolve(true)));
  return (
    <>
      <Switch
        label={t('rewrite.options.use')}
        hint={isReady ? hint : t('rewrite.options.useNeedsModel')}
        checked={isOn && isReady}
        disabled={!isReady && !isOn}
        onChange={(wanted) => (wanted ? setAsking(true) : run(changeRewrite({ isOn: false })))}
      />
      {asking && (
        <ConfirmDialog
          title={
            isServer
              ? t('rewrite.options.confirm.titleServer', { host })
              : t('rewrite.options.confirm.titleBuiltIn')
          }
          confirmLabel={t('rewrite.options.confirm.yes')}
          cancelLabel={t('rewrite.options.confirm.no')}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          {(isServer ? serverSentences : builtInSentences).map((name) => (
            <p key={name}>{t(`rewrite.options.confirm.${name}`)}</p>
          ))}
        </ConfirmDialog>
      )}
    </>
  );
}

const serverSentences = ['sent', 'never', 'whoever', 'allow'] as const;
const builtInSentences = ['onDevice'] as const;
