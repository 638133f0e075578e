import { useState } from 'react';
import { languages, type Language } from '../../../lib/checks/language/language';
import { readSetTags } from '../../../lib/hashtags/sets/read-set-tags';
import type { TagSet } from '../../../lib/hashtags/sets/tag-set';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sites } from '../../../lib/sites/sites';
import { Button } from '../../ui/button';
import { ChipChoice } from '../../ui/chip-choice';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { languageName } from '../language-name';
import { NameField } from './name-field';

interface TagSetFormProps {
  /** `undefined` for a new one. */
  readonly set: TagSet | undefined;
  /** All sets: their brands and campaigns are proposed. */
  readonly sets: readonly TagSet[];
  readonly onSave: (set: TagSet) => void;
  readonly onCancel: () => void;
}

const networkOptions = sites
  .filter(({ hashtagRules }) => hashtagRules.linked)
  .map(({ id, name }) => ({ value: id, label: name }));

/** The form of one set; says under each field what is missing. */
export function TagSetForm({ set, sets, onSave, onCancel }: TagSetFormProps) {
  const [name, setName] = useState(set?.name ?? '');
  const [tags, setTags] = useState(set?.tags.map((tag) => `#${tag}`).join(' ') ?? '');
  const [take, setTake] = useState(set?.take === undefined ? '' : String(set.take));
  const [networks, setNetworks] = useState(set?.networks ?? []);
  const [brand, setBrand] = useState(set?.brand ?? '');
  const [campaign, setCampaign] = useState(set?.campaign ?? '');
  const [language, setLanguage] = useState<Language | ''>(set?.language ?? '');
  const [isTried, setTried] = useState(false);
  const read = readSetTags(tags);
  const count = take.trim() === '' ? undefined : Number(take);
  const problems = {
    name: name.trim() === '' ? t('options.hashtags.setNameEmpty') : undefined,
    tags: read.length === 0 ? t('options.hashtags.setTagsEmpty') : undefined,
    take:
      count !== undefined && (!Number.isInteger(count) || count < 1)
        ? t('options.hashtags.setTakeWrong')
        : undefined,
  };
  const save = () => {
    setTried(true);
    if (problems.name !== undefined || problems.tags !== undefined || problems.take !== undefined) return;
    onSave({
      id: set?.id ?? crypto.randomUUID(),
      name: name.trim(),
      tags: read,
      networks,
      lastUsed: set?.lastUsed ?? {},
      ...(language !== '' && { language }),
      ...(brand.trim() !== '' && { brand: brand.trim() }),
      ...(campaign.trim() !== '' && { campaign: campaign.trim() }),
      ...(count !== undefined && { take: count }),
    });
  };
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('options.hashtags.setName')}
        value={name}
        problem={isTried ? problems.name : undefined}
        onValue={setName}
      />
      <TextArea
        label={t('options.hashtags.setTags')}
        value={tags}
        problem={isTried ? problems.tags : undefined}
        onValue={setTags}
      />
      <TextField
        label={t('options.hashtags.setTake')}
        hint={t('options.hashtags.setTakeHint')}
        inputMode="numeric"
        value={take}
        problem={isTried ? problems.take : undefined}
        onValue={setTake}
      />
      <NameField
        label={t('options.hashtags.setBrand')}
        value={brand}
        known={sets.flatMap((one) => one.brand ?? [])}
        onValue={setBrand}
      />
      <NameField
        label={t('options.hashtags.setCampaign')}
        value={campaign}
        known={sets.flatMap((one) => one.campaign ?? [])}
        onValue={setCampaign}
      />
      <ChipChoice
        label={t('options.hashtags.setNetworks')}
        options={networkOptions}
        chosen={networks}
        none={t('options.hashtags.allNetworks')}
        more={t('popup.editor.addOne')}
        removeLabel={(label) => t('popup.editor.removeOne', { name: isolate(label) })}
        onChosen={setNetworks}
      />
      <SelectField<Language | ''>
        label={t('options.hashtags.setLanguage')}
        value={language}
        options={[
          { value: '', label: t('options.dictionary.allLanguages') },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
        onValue={setLanguage}
      />
      <div className="buttons">
        <Button variant="primary" type="submit">
          {t('popup.editor.save')}
        </Button>
        <Button onClick={onCancel}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
