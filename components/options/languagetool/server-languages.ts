import type { KnownFacts } from '../../../lib/checks/languagetool/facts-store';
import { languageName } from '../language-name';

/** The codes of all languages that servers have told, and those that were chosen before, by their names. */
export function serverLanguages(facts: KnownFacts, chosen: readonly string[]): string[] {
  const told = Object.values(facts).flatMap((one) => one.languages);
  // A language with variants is listed without one too, and then its spelling is not checked.
  const withVariants = new Set(told.filter(({ longCode }) => longCode.includes('-')).map(({ code }) => code));
  const codes = told.map(({ longCode }) => longCode).filter((code) => !withVariants.has(code) && isTag(code));
  return [...new Set([...chosen, ...codes])].sort((a, b) => languageName(a).localeCompare(languageName(b)));
}

/** Some codes are LanguageTool's own, such as `de-DE-x-simple-language`. */
function isTag(code: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code);
}
