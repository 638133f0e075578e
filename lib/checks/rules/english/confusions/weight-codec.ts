/**
 * A sparse table of small weights as base64: for each weight that is not 0, how many buckets were passed over (one
 * byte; 255 means “255, and no weight here”) and the weight itself (one signed byte).
 */
export function encodeWeights(table: Int8Array): string {
  const bytes: number[] = [];
  let passed = 0;
  for (const weight of table) {
    if (weight === 0) {
      passed++;
      continue;
    }
    for (; passed >= 255; passed -= 255) bytes.push(255);
    bytes.push(passed, weight & 0xff);
    passed = 0;
  }
  return toBase64(Uint8Array.from(bytes));
}

/** The table of 2^bits buckets that `encodeWeights` was given. */
export function decodeWeights(encoded: string, bits: number): Int8Array {
  const table = new Int8Array(2 ** bits);
  const packed = atob(encoded);
  let bucket = 0;
  for (let i = 0; i < packed.length; i++) {
    const passed = packed.charCodeAt(i);
    bucket += passed;
    if (passed === 255) continue;
    table[bucket++] = packed.charCodeAt(++i);
  }
  return table;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
