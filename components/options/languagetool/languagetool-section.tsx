import { t } from '../../../lib/i18n/i18n';
import { languageToolChoices } from '../../../lib/settings/languagetool-choices';
import { useStoredItem } from '../../ui/use-stored-item';
import { Locked } from '../../ui/locked';
import { Group } from '../group';
import { AddServer } from './add-server';
import { LanguageUses } from './language-uses';
import { MoreChoices } from './more-choices';
import { OtherLanguages } from './other-languages';
import { ServerRows } from './server-rows';
import { UseLanguageTool } from './use-languagetool';
import { useServers } from './use-servers';

/** LanguageTool: whether texts are sent, to whom, and what for. */
export function LanguageToolSection() {
  const servers = useServers();
  const choices = useStoredItem(languageToolChoices);
  if (!servers || !choices) return undefined;
  return (
    <>
      <Group title={t('server.options.useTitle')} hint={t('server.options.about')}>
        <UseLanguageTool choices={choices} servers={servers.list} />
      </Group>
      <Group title={t('server.options.servers')} hint={t('server.options.serversHint')}>
        <ServerRows servers={servers} />
        <AddServer servers={servers} isOn={choices.isOn} />
      </Group>
      <Group title={t('server.options.languages')} hint={t('server.options.languagesHint')}>
        <Locked by={['languageTool.use', 'languageTool.englishVariant']}>
          <LanguageUses choices={choices} />
        </Locked>
        <Locked by={['languageTool.otherLanguages']}>
          <OtherLanguages choices={choices} facts={servers.facts} />
        </Locked>
      </Group>
      <Group title={t('server.options.more')}>
        <Locked by={['languageTool.motherTongue', 'languageTool.disabledCategories']}>
          <MoreChoices choices={choices} facts={servers.facts} />
        </Locked>
      </Group>
    </>
  );
}
