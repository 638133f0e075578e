export type ParsedFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: 'empty' | 'too-large' | 'not-text' | 'not-json' };

/**
 * The content of a file that a person chose: JSON where it begins like an object or a list, or else text.
 * @param largest In UTF-16 units.
 */
export function parseFile(content: string, largest: number): ParsedFile {
  const text = content.replace(/^\ufeff/, '');
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > largest) return { ok: false, problem: 'too-large' };
  // What is no text reads as these: a picture, or text in an encoding other than UTF-8.
  if (/[\0\ufffd]/.test(text)) return { ok: false, problem: 'not-text' };
  if (!/^\s*[{[]/.test(text)) return { ok: true, text };
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}
