const samples = { 'en-US': 'It works.', fr: 'Ça marche.', ar: 'هذا يعمل.', 'de-DE': 'Es geht.' };

/** Lets a server load the languages of the tests, however long it takes: a real user's first check would be asked again. */
export async function warmUp(url: string): Promise<void> {
  for (const [language, text] of Object.entries(samples))
    await fetch(`${url}/v2/check`, { method: 'POST', body: new URLSearchParams({ language, text }) });
  await fetch(`${url}/v2/check`, {
    method: 'POST',
    body: new URLSearchParams({ language: 'auto', text: 'Das ist ein Satz auf Deutsch.' }),
  });
}
