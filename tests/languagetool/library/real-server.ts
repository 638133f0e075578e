import type { LanguageToolChoices } from '../../../lib/checks/languagetool/choices';
import { initialChoices } from '../../../lib/checks/languagetool/choices';
import { createFactsStore } from '../../../lib/checks/languagetool/facts-store';
import { createLanguageToolChecker } from '../../../lib/checks/languagetool/languagetool-checker';
import type { RequestChoices } from '../../../lib/checks/languagetool/request';
import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import type { ServerDiagnostic } from '../../../lib/checks/languagetool/server-diagnostic';
import { createServerPool } from '../../../lib/checks/languagetool/server-pool';

/** The address of the server that `run.ts` has started. */
export function realServerUrl(): string {
  const url = process.env['POSTWRIGHT_LANGUAGETOOL'];
  if (!url) throw new Error('No LanguageTool runs: use npm run test:languagetool.');
  return url;
}

export function serverAt(url: string, more: Partial<LanguageToolServer> = {}): LanguageToolServer {
  return { url, username: '', apiKey: '', authorization: '', ...more };
}

export function choicesWith(languageTool: Partial<LanguageToolChoices> = {}): RequestChoices {
  return {
    check: { uiLanguage: 'en', preferred: [], strictness: 'normal', disabled: [], remember: true },
    languageTool: { ...initialChoices, isOn: true, ...languageTool },
    browserLanguages: ['en-US'],
  };
}

/** A checker as the background makes it, without a memory that outlives it. */
export function freshChecker() {
  const nothing = { read: async () => ({}), write: async () => undefined };
  const noState = { read: async () => ({ health: {}, buckets: {} }), write: async () => undefined };
  return createLanguageToolChecker(createServerPool(noState), createFactsStore(nothing));
}

const checker = freshChecker();

/** What the real server says about one line; fails where it says nothing. */
export async function diagnose(
  line: string,
  languageTool: Partial<LanguageToolChoices> = {},
): Promise<readonly ServerDiagnostic[]> {
  const { signal } = new AbortController();
  const servers = [serverAt(realServerUrl())];
  const { paragraphs, problem } = await checker.check([line], servers, choicesWith(languageTool), signal);
  if (problem) throw problem;
  return paragraphs[0] ?? [];
}

/** The flagged texts, with what is offered first. */
export async function flagged(
  line: string,
  languageTool: Partial<LanguageToolChoices> = {},
): Promise<Record<string, string | undefined>> {
  const found = await diagnose(line, languageTool);
  return Object.fromEntries(
    found.map(({ from, to, replacements }) => [line.slice(from, to), replacements[0]]),
  );
}
