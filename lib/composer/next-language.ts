/** The language after the one that is shown, of all that the results have; the first again after the last. */
export function nextLanguage(shown: string, available: readonly (readonly string[])[]): string | undefined {
  const all = [...new Set(available.flat())].filter((lang) => lang !== 'und');
  if (all.length === 0) return undefined;
  return all[(all.indexOf(shown) + 1) % all.length];
}
