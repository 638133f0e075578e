/** Offers a text as a file to be saved, with the day in its name: `dictionary-2026-11-25.txt`. */
export function saveFile(name: string, extension: 'txt' | 'json', text: string): void {
  const type = extension === 'json' ? 'application/json' : 'text/plain;charset=utf-8';
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}-${new Date().toISOString().slice(0, 10)}.${extension}`;
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
