import { storage } from 'wxt/utils/storage';
import { type CampaignTemplate, defaultTemplate } from '../campaign/campaign-template';
import { managedValue } from './managed/managed-value';

/** The user's campaign templates, in their order. There is one from the start. */
export const campaignTemplates = managedValue(
  storage.defineItem<readonly CampaignTemplate[]>('local:campaignTemplates', {
    fallback: [defaultTemplate],
    version: 1,
  }),
  ({ campaigns }) => campaigns?.templates,
);

/** Puts a template in place of the one with this name, or at the end. */
export async function saveTemplate(template: CampaignTemplate, replaced?: string): Promise<void> {
  const current = await campaignTemplates.getValue();
  const at = current.findIndex(({ name }) => name === (replaced ?? template.name));
  await campaignTemplates.setValue(at === -1 ? [...current, template] : current.with(at, template));
}

export async function removeTemplate(name: string): Promise<void> {
  const current = await campaignTemplates.getValue();
  await campaignTemplates.setValue(current.filter((template) => template.name !== name));
}
