import { languages } from '../../../lib/checks/language/language';
import type { LanguageToolChoices } from '../../../lib/checks/languagetool/choices';
import type { KnownFacts } from '../../../lib/checks/languagetool/facts-store';
import { t } from '../../../lib/i18n/i18n';
import { changeLanguageTool } from '../../../lib/settings/languagetool-choices';
import { languageName } from '../language-name';
import { useOptions } from '../options-context';
import { serverLanguages } from './server-languages';

/** Which further languages the user writes in, of those that the servers know. */
export function OtherLanguages({ choices, facts }: { choices: LanguageToolChoices; facts: KnownFacts }) {
  const { run } = useOptions();
  const { otherLanguages } = choices;
  const ours: readonly string[] = languages;
  const offered = serverLanguages(facts, otherLanguages).filter(
    (code) => !ours.includes(code.split('-')[0] ?? ''),
  );
  const toggle = (code: string, isOn: boolean) => {
    const others = otherLanguages.filter((other) => other !== code);
    run(changeLanguageTool({ otherLanguages: isOn ? [...others, code] : others }));
  };
  return (
    <fieldset className="server-languages">
      <legend>{t('server.options.others')}</legend>
      <p className="field-hint">
        {t(offered.length > 0 ? 'server.options.othersHint' : 'server.options.othersUnknown')}
      </p>
      <div className="server-language-list">
        {offered.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={otherLanguages.includes(code)}
              onChange={(event) => toggle(code, event.target.checked)}
            />
            {languageName(code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
