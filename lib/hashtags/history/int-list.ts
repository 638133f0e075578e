/** Whole numbers in a row, in 4 bytes each. */
export interface IntList {
  readonly length: number;
  /** 0 beyond the end. */
  at(index: number): number;
  push(value: number): void;
  set(index: number, value: number): void;
  /** Bytes that it takes. */
  readonly size: number;
}

export function createIntList(): IntList {
  let values = new Int32Array(256);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => values[index] ?? 0,
    push(value) {
      if (length === values.length) {
        const larger = new Int32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    set(index, value) {
      values[index] = value;
    },
    get size() {
      return values.byteLength;
    },
  };
}
