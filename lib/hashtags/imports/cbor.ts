/** A value of DAG-CBOR; links to other blocks are left out as `null`. */
export type CborValue = string | number | boolean | null | Uint8Array | readonly CborValue[] | CborMap;
export interface CborMap {
  readonly [key: string]: CborValue;
}

/** Deeper values are no records of a person. */
const deepest = 64;

/**
 * Reads one value of DAG-CBOR (RFC 8949, definite lengths only).
 * @throws When the bytes are something else, or end too early.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  return new CborReader(bytes).value(0);
}

class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  value(depth: number): CborValue {
    if (depth > deepest) throw new Error('The value is nested too deeply.');
    const head = this.#view.getUint8(this.#at++);
    const kind = head >> 5;
    if (kind === 7) return this.#simple(head & 31);
    const size = this.#size(head & 31);
    switch (kind) {
      case 0:
        return size;
      case 1:
        return -1 - size;
      case 2:
        return this.#take(size);
      case 3:
        return new TextDecoder().decode(this.#take(size));
      case 4:
        return this.#list(size, depth);
      case 5:
        return this.#map(size, depth);
      default:
        // A tag: 42 is a link to another block.
        this.value(depth + 1);
        return null;
    }
  }

  #list(size: number, depth: number): CborValue[] {
    const items: CborValue[] = [];
    for (let index = 0; index < size; index++) items.push(this.value(depth + 1));
    return items;
  }

  #map(size: number, depth: number): CborMap {
    const entries: [string, CborValue][] = [];
    for (let index = 0; index < size; index++) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string') throw new Error('This is no DAG-CBOR.');
      entries.push([key, this.value(depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  #simple(kind: number): CborValue {
    if (kind === 20 || kind === 21) return kind === 21;
    if (kind === 22 || kind === 23) return null;
    if (kind !== 27) throw new Error('This is no DAG-CBOR.');
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8);
  }

  #size(short: number): number {
    if (short < 24) return short;
    const at = this.#at;
    if (short > 27) throw new Error('This is no DAG-CBOR.');
    this.#at += 1 << (short - 24);
    if (short === 24) return this.#view.getUint8(at);
    if (short === 25) return this.#view.getUint16(at);
    if (short === 26) return this.#view.getUint32(at);
    return Number(this.#view.getBigUint64(at));
  }

  #take(size: number): Uint8Array {
    if (this.#at + size > this.#bytes.length) throw new Error('The bytes end too early.');
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }
}
