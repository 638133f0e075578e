/** Encodings that old spreadsheets write, tried where UTF-8 does not fit: the one with more Arabic letters wins. */
const legacy = ['windows-1256', 'windows-1252'] as const;

/** The text of a file; `undefined` where it is none. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Neither UTF-8 nor the legacy encodings have zero bytes in a text.
  if (bytes.subarray(0, 4_096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes);
  }
}

function decodeLegacy(bytes: Uint8Array<ArrayBuffer>): string {
  const [arabic, western] = legacy.map((label) => new TextDecoder(label).decode(bytes)) as [string, string];
  // A French text read as Arabic has single Arabic letters inside of words; an Arabic one has whole words.
  return /[\u0621-\u064a]{3}/u.test(arabic) ? arabic : western;
}
