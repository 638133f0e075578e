import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AutomatonBuilder } from './automaton-builder.ts';
import { readCspellTrie } from './cspell-trie.ts';
import { packageFile } from './package-file.ts';

/** The packed forms of Ayaspell as CSpell has expanded them, without tashkeel and tatweel. */
export function packArabicWords(): Uint32Array<ArrayBuffer> {
  const text = gunzipSync(readFileSync(packageFile('@cspell/dict-ar', 'ar.trie.gz'))).toString('utf8');
  const builder = new AutomatonBuilder();
  return builder.pack(readCspellTrie(text, builder, isLetter));
}

/** HAMZA to GHAIN, FEH to YEH: between them are TATWEEL and letters of other languages. */
function isLetter(unit: number): boolean {
  return (unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a);
}
