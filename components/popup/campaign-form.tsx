import { type FormEvent, useState } from 'react';
import type { CampaignTemplate } from '../../lib/campaign/campaign-template';
import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

interface CampaignFormProps {
  readonly template: CampaignTemplate;
  /** Names of the other templates. */
  readonly taken: readonly string[];
  readonly onSave: (template: CampaignTemplate) => void;
  readonly onCancel: () => void;
}

/** What the parameters are called in a link. */
const parameters = ['source', 'medium', 'campaign', 'content'] as const;

/** One campaign template. */
export function CampaignForm({ template, taken, onSave, onCancel }: CampaignFormProps) {
  const [draft, setDraft] = useState(template);
  const [wasTried, setTried] = useState(false);
  const name = draft.name.trim();
  const problem =
    name === ''
      ? t('panel.campaigns.nameEmpty')
      : taken.includes(name)
        ? t('panel.campaigns.nameTaken')
        : undefined;
  const isWhole = draft.source.trim() !== '' && draft.medium.trim() !== '' && draft.campaign.trim() !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (problem === undefined && isWhole) onSave({ ...draft, name });
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={t('panel.campaigns.name')}
        value={draft.name}
        problem={wasTried ? problem : undefined}
        autoFocus
        onValue={(value) => setDraft({ ...draft, name: value })}
      />
      {parameters.map((parameter) => (
        <TextField
          key={parameter}
          label={`utm_${parameter}`}
          value={draft[parameter] ?? ''}
          problem={
            wasTried && parameter !== 'content' && !draft[parameter].trim()
              ? t('panel.campaigns.valueEmpty')
              : undefined
          }
          onValue={(value) => setDraft({ ...draft, [parameter]: value })}
        />
      ))}
      <div className="campaign-buttons">
        <Button onClick={onCancel}>{t('popup.cancel')}</Button>
        <Button type="submit" variant="primary">
          {t('popup.editor.save')}
        </Button>
      </div>
    </form>
  );
}
