import { useState } from 'react';
import { useStore } from 'zustand';
import { fillTemplate } from '../../../lib/campaign/campaign-template';
import { tagText } from '../../../lib/campaign/tag-text';
import { countText } from '../../../lib/counter/count-text';
import { findLinks } from '../../../lib/counter/find-links';
import { formatNumber } from '../../../lib/i18n/format-number';
import { plural, t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { campaignTemplates } from '../../../lib/settings/campaign-templates';
import { applyEdit } from '../../../lib/text/text-range';
import { useOverlay } from '../overlay-context';
import { useStored } from '../../ui/use-stored';

/** The post's links, tagged for a campaign at a press, by a template that the popup keeps. */
export function LinksSection() {
  const { active, site } = useOverlay();
  const { session } = active;
  const text = useStore(session.store, (state) => state.text);
  const templates = useStored(campaignTemplates);
  const [chosen, setChosen] = useState<string>();
  const [date] = useState(() => new Date());
  const template = templates.find(({ name }) => name === chosen) ?? templates[0];
  const limit = session.context.limit();
  if (findLinks(text, limit?.unit).length === 0)
    return <p className="panel-empty">{t('panel.links.none')}</p>;
  if (!template) return <p className="panel-empty">{t('panel.links.noTemplate')}</p>;
  const tags = fillTemplate(template, { network: site?.id ?? location.hostname, date });
  const edits = tagText(text, tags, limit?.unit);
  const tagged = edits.reduceRight(applyEdit, text);
  const count = limit && countText(tagged, limit);
  return (
    <>
      <div className="panel-choice" role="group" aria-label={t('panel.links.template')}>
        {templates.map(({ name }) => (
          <button
            type="button"
            key={name}
            data-part="template"
            aria-pressed={name === template.name}
            onClick={() => setChosen(name)}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
      </div>
      {edits.length === 0 ? (
        <p className="panel-empty">{t('panel.links.allTagged')}</p>
      ) : (
        <button
          type="button"
          className="panel-primary"
          data-part="tag-links"
          onClick={() => void session.edit(edits, text)}
        >
          {plural('panel.links.tag', edits.length)}
        </button>
      )}
      <ul className="panel-links" data-part="tagged-links">
        {edits.map(({ from, insert }) => (
          <li key={from} dir="ltr">
            {insert}
          </li>
        ))}
      </ul>
      {count && edits.length > 0 && (
        <p className="panel-note">
          {t('panel.links.length', {
            length: isolate(`${formatNumber(count.used)} / ${formatNumber(count.limit)}`),
          })}
        </p>
      )}
      <p className="panel-note">{t('panel.links.where')}</p>
    </>
  );
}
