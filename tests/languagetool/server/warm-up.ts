const samples = { 'en-US': 'It works.', fr: 'Ça marche.', ar: 'هذا يعمل.', 'de-DE': 'Es geht.' } as const;

type Sample = keyof typeof samples;

/**
 * Lets a server load languages, however long it takes: of a user, the first check would be given up and asked again. With
 * German, what recognises languages is loaded too.
 */
export async function warmUp(
  url: string,
  languages: readonly Sample[] = ['en-US', 'fr', 'ar', 'de-DE'],
): Promise<void> {
  const check = (language: string, text: string) =>
    fetch(`${url}/v2/check`, { method: 'POST', body: new URLSearchParams({ language, text }) });
  for (const language of languages) await check(language, samples[language]);
  if (languages.includes('de-DE')) await check('auto', 'Das ist ein Satz auf Deutsch.');
}
