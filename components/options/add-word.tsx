import { useState } from 'react';
import type { WordLanguage } from '../../lib/checks/dictionary/accepted-words';
import { isWord } from '../../lib/checks/dictionary/dictionary-file';
import { personalWord } from '../../lib/checks/dictionary/personal-word';
import { languages } from '../../lib/checks/language/language';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { languageName } from './language-name';
import { useOptions } from './options-context';

/** Adds a word, in one language or in all. */
export function AddWord() {
  const { services, run, say } = useOptions();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<WordLanguage>('any');
  const [problem, setProblem] = useState<string>();

  const add = async () => {
    const word = text.trim();
    if (!isWord(word)) {
      setProblem(t(word === '' ? 'options.dictionary.empty' : 'options.dictionary.notAWord'));
      return;
    }
    const added = personalWord(word, { language });
    await services.dictionary.put([added]);
    setText('');
    say(t('options.dictionary.added', { word: isolate(word) }), () =>
      run(services.dictionary.remove([added.word])),
    );
  };
  return (
    <form
      className="toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        run(add());
      }}
    >
      <TextField
        label={t('options.dictionary.word')}
        value={text}
        problem={problem}
        onValue={(value) => {
          setText(value);
          setProblem(undefined);
        }}
      />
      <SelectField<WordLanguage>
        label={t('options.dictionary.language')}
        value={language}
        options={[
          { value: 'any', label: t('options.dictionary.allLanguages') },
          ...languages.map((value) => ({ value, label: languageName(value) })),
        ]}
        onValue={setLanguage}
      />
      <Button variant="primary" type="submit">
        {t('options.dictionary.addButton')}
      </Button>
    </form>
  );
}
