import { useState } from 'react';
import { languages, type Language } from '../../../lib/checks/language/language';
import { readSetTags } from '../../../lib/hashtags/sets/read-set-tags';
import type { TagSet } from '../../../lib/hashtags/sets/tag-set';
import { t } from '../../../lib/i18n/i18n';
import { sites } from '../../../lib/sites/sites';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { languageName } from '../language-name';

interface TagSetFormProps {
  /** `undefined` for a new one. */
  readonly set: TagSet | undefined;
  readonly onSave: (set: TagSet) => void;
  readonly onCancel: () => void;
}

const networks = sites.filter(({ hashtagRules }) => hashtagRules.linked);

/** The form of one set; says under each field what is missing. */
export function TagSetForm({ set, onSave, onCancel }: TagSetFormProps) {
  const [name, setName] = useState(set?.name ?? '');
  const [tags, setTags] = useState(set?.tags.map((tag) => `#${tag}`).join(' ') ?? '');
  const [take, setTake] = useState(set?.take === undefined ? '' : String(set.take));
  const [network, setNetwork] = useState(set?.networks[0] ?? '');
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
      networks: network === '' ? [] : [network],
      lastUsed: set?.lastUsed ?? {},
      ...(language !== '' && { language }),
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
      <SelectField
        label={t('options.hashtags.setNetwork')}
        value={network}
        options={[
          { value: '', label: t('options.hashtags.allNetworks') },
          ...networks.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onValue={setNetwork}
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
