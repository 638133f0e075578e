import type { CampaignTags } from './tag-link';

/** Campaign parameters with a name, to use again. `{network}` and `{month}` in them are filled in. */
export interface CampaignTemplate extends CampaignTags {
  readonly name: string;
}

/** What is filled into a template's parameters. */
export interface CampaignValues {
  /** The id of the network: `x`. */
  readonly network: string;
  readonly date: Date;
}

/** Works without any setting: the network, and the month as the campaign. */
export const defaultTemplate: CampaignTemplate = {
  name: 'Social post',
  source: '{network}',
  medium: 'social',
  campaign: '{month}',
};

/** The parameters of a template, with its placeholders filled in; others stay as they are. */
export function fillTemplate(template: CampaignTemplate, { network, date }: CampaignValues): CampaignTags {
  const month = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
  const fill = (value: string) => value.replaceAll('{network}', network).replaceAll('{month}', month);
  const { source, medium, campaign, content, term } = template;
  return {
    source: fill(source),
    medium: fill(medium),
    campaign: fill(campaign),
    ...(content !== undefined && { content: fill(content) }),
    ...(term !== undefined && { term: fill(term) }),
  };
}
