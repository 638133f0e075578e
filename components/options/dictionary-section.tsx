import { useMemo, useState } from 'react';
import type { PersonalWord } from '../../lib/checks/dictionary/personal-word';
import { plural, t } from '../../lib/i18n/i18n';
import { setLearnsWords } from '../../lib/settings/settings';
import { foldText } from '../../lib/text/fold';
import { Locked } from '../ui/locked';
import { Switch } from '../ui/switch';
import { AddWord } from './add-word';
import { DictionaryFiles } from './dictionary-files';
import { Group } from './group';
import { useOptions } from './options-context';
import { SearchField } from './search-field';
import { useList } from './use-list';
import { WordRow } from './word-row';

/** More rows than anybody reads: the search finds the others. */
const mostRows = 300;

/** The words of the user: added, found, removed, brought in and taken along. */
export function DictionarySection() {
  const { settings, services, run, say } = useOptions();
  const [query, setQuery] = useState('');
  const words = useList(services.dictionary.list);
  const found = useMemo(() => {
    const wanted = foldText(query.trim());
    return words?.filter(({ word }) => word.includes(wanted)) ?? [];
  }, [words, query]);

  const remove = async (word: PersonalWord) => {
    await services.dictionary.remove([word.word]);
    say(t('options.dictionary.removed', { word: word.shown }), () => run(services.dictionary.put([word])));
  };
  return (
    <>
      <p className="lead">{t('options.dictionary.lead')}</p>
      <Group title={t('options.dictionary.add')}>
        <AddWord />
        <Locked by={['settings.learnsWords']}>
          <Switch
            label={t('options.dictionary.learn')}
            hint={t('options.dictionary.learnHint')}
            checked={settings.learnsWords}
            onChange={(learns) => run(setLearnsWords(learns))}
          />
        </Locked>
      </Group>
      <Group title={t('options.dictionary.words')}>
        {words && words.length > 0 && (
          <SearchField label={t('options.dictionary.search')} value={query} onValue={setQuery} />
        )}
        {words?.length === 0 && <p className="empty">{t('options.dictionary.none')}</p>}
        {words && words.length > 0 && (
          <p className="found" role="status">
            {plural('options.dictionary.count', found.length)}
          </p>
        )}
        <ul className="rows">
          {found.slice(0, mostRows).map((word) => (
            <WordRow key={word.word} word={word} onRemove={() => run(remove(word))} />
          ))}
        </ul>
        {found.length > mostRows && <p className="found">{t('options.dictionary.narrow')}</p>}
      </Group>
      <Group title={t('options.files.title')} hint={t('options.dictionary.filesHint')}>
        <DictionaryFiles words={words ?? []} />
      </Group>
    </>
  );
}
