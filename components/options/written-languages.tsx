import { type Language, languages } from '../../lib/checks/language/language';
import { t } from '../../lib/i18n/i18n';
import { readCheckChoices } from '../../lib/settings/read-check-choices';
import { setWrites } from '../../lib/settings/settings';
import { IconButton } from '../ui/icon-button';
import { ArrowUpIcon } from '../ui/icons';
import { Switch } from '../ui/switch';
import { languageName } from './language-name';
import { useOptions } from './options-context';

/** The languages that the user writes in, in their order: the browser's, or chosen by hand. */
export function WrittenLanguages({ writes }: { writes: readonly Language[] }) {
  const { run } = useOptions();
  const choose = async () => {
    const { preferred } = await readCheckChoices();
    await setWrites(preferred.length > 0 ? preferred : languages);
  };
  return (
    <>
      <Switch
        label={t('options.writing.follow')}
        hint={t('options.writing.followHint')}
        checked={writes.length === 0}
        onChange={(follows) => run(follows ? setWrites([]) : choose())}
      />
      {writes.length > 0 && <ChosenLanguages writes={writes} />}
    </>
  );
}

function ChosenLanguages({ writes }: { writes: readonly Language[] }) {
  const { run } = useOptions();
  const others = languages.filter((language) => !writes.includes(language));
  const toggle = (language: Language, isOn: boolean) =>
    run(setWrites(isOn ? [...writes, language] : writes.filter((other) => other !== language)));
  const moveUp = (index: number) => {
    const moved = writes.toSpliced(index, 1);
    moved.splice(index - 1, 0, ...writes.slice(index, index + 1));
    run(setWrites(moved));
  };
  return (
    <ol className="rows">
      {[...writes, ...others].map((language, index) => (
        <li key={language} className="row">
          <Switch
            label={languageName(language)}
            checked={writes.includes(language)}
            // The last one can't go: none at all means to follow the browser.
            disabled={writes.length === 1 && writes[0] === language}
            onChange={(isOn) => toggle(language, isOn)}
          />
          <IconButton
            label={t('options.writing.moveUp', { name: languageName(language) })}
            icon={<ArrowUpIcon />}
            disabled={index === 0 || index >= writes.length}
            onClick={() => moveUp(index)}
          />
        </li>
      ))}
    </ol>
  );
}
