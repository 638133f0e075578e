import { useEffect, useState } from 'react';
import type { LanguageToolChoices } from '../../../lib/checks/languagetool/choices';
import { languageToolChoices } from '../../../lib/settings/languagetool-choices';

/** What the user has chosen about LanguageTool, kept up to date; `undefined` until it is read. */
export function useChoices(): LanguageToolChoices | undefined {
  const [choices, setChoices] = useState<LanguageToolChoices>();
  useEffect(() => {
    let mounted = true;
    const stop = languageToolChoices.watch((changed) => setChoices(changed));
    languageToolChoices.getValue().then(
      (read) => mounted && setChoices(read),
      (error: unknown) => console.error('The choices could not be read.', error),
    );
    return () => {
      mounted = false;
      stop();
    };
  }, []);
  return choices;
}
