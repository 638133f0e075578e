import { useState } from 'react';
import type { CampaignTemplate } from '../../lib/campaign/campaign-template';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { campaignTemplates, removeTemplate, saveTemplate } from '../../lib/settings/campaign-templates';
import { useStored } from '../ui/use-stored';
import { Button } from '../ui/button';
import { Locked } from '../ui/locked';
import { CampaignForm } from './campaign-form';
import { usePopup } from './popup-context';
import { runSetting } from './run-setting';

const emptyTemplate: CampaignTemplate = { name: '', source: '{network}', medium: 'social', campaign: '' };

/** The templates by which the panel tags links; each can be changed or removed. */
export function CampaignSettings() {
  const { store } = usePopup();
  const templates = useStored(campaignTemplates);
  const [edited, setEdited] = useState<CampaignTemplate>();
  const save = (template: CampaignTemplate) => {
    runSetting(store, saveTemplate(template, edited?.name));
    setEdited(undefined);
  };
  return (
    <section aria-labelledby="campaigns-title">
      <h2 id="campaigns-title">{t('panel.campaigns.title')}</h2>
      <p className="field-hint">{t('panel.campaigns.hint')}</p>
      {edited ? (
        <CampaignForm
          template={edited}
          taken={templates.map(({ name }) => name).filter((name) => name !== edited.name)}
          onSave={save}
          onCancel={() => setEdited(undefined)}
        />
      ) : (
        <>
          <Locked by={['campaigns.templates']}>
            <ul className="campaigns">
              {templates.map((template) => (
                <li key={template.name}>
                  <bdi>{template.name}</bdi>
                  <Button
                    variant="quiet"
                    aria-label={t('panel.campaigns.editOne', { name: isolate(template.name) })}
                    onClick={() => setEdited(template)}
                  >
                    {t('panel.campaigns.edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t('panel.campaigns.removeOne', { name: isolate(template.name) })}
                    onClick={() => runSetting(store, removeTemplate(template.name))}
                  >
                    {t('panel.campaigns.remove')}
                  </Button>
                </li>
              ))}
            </ul>
            <Button onClick={() => setEdited(emptyTemplate)}>{t('panel.campaigns.add')}</Button>
          </Locked>
        </>
      )}
    </section>
  );
}
