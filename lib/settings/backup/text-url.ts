/** The browser reads it right after it was made; a minute is plenty on any machine. In ms. */
const keptFor = 60_000;

/** An address under which a JSON text can be downloaded for a minute. */
export function textUrl(text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
  return url;
}
