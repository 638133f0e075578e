/** The address of the server that `run.ts` has started for all tests. */
export function realServer(): string {
  const url = process.env['POSTWRIGHT_LANGUAGETOOL'];
  if (!url) throw new Error('No LanguageTool runs: use npm run test:languagetool.');
  return url;
}
