import type { PersonalWord } from '../../lib/checks/dictionary/personal-word';
import { t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { IconButton } from '../ui/icon-button';
import { CloseIcon } from '../ui/icons';
import { languageName } from './language-name';
import { leaveRow } from './leave-row';

/** A word of the dictionary, where it counts and where it is from. */
export function WordRow({ word, onRemove }: { word: PersonalWord; onRemove: () => void }) {
  const { shown, language, learned } = word;
  return (
    <li className="row">
      <span className="row-text">
        <bdi className="row-title">{shown}</bdi>
      </span>
      {learned && <span className="badge">{t('options.dictionary.learned')}</span>}
      {language !== 'any' && <span className="badge">{languageName(language)}</span>}
      <IconButton
        label={t('options.dictionary.remove', { word: isolate(shown) })}
        icon={<CloseIcon />}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget);
          onRemove();
        }}
      />
    </li>
  );
}
