import { levels } from './packed-head';

/** One character a number, so that what compresses the extension sees the numbers: without quotes and backslashes. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
/** Stands for so many buckets that are passed over. */
const more = ' ';
const many = alphabet.length;

/** Steps of buckets, most of them 0, as text: for each other one how many were passed over, and the step. */
export function encodeSteps(steps: Int8Array): string {
  let text = '';
  let passed = 0;
  for (const step of steps) {
    if (step === 0) {
      passed++;
      continue;
    }
    text +=
      more.repeat(Math.floor(passed / many)) +
      alphabet.charAt(passed % many) +
      alphabet.charAt(step + levels);
    passed = 0;
  }
  return text;
}

/** @returns `size` steps, what `encodeSteps` was given. */
export function decodeSteps(text: string, size: number): Int8Array {
  const steps = new Int8Array(size);
  let bucket = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === more) {
      bucket += many;
      continue;
    }
    bucket += values.get(character) ?? 0;
    at++;
    steps[bucket++] = (values.get(text.charAt(at)) ?? levels) - levels;
  }
  return steps;
}

const values = new Map(Array.from(alphabet, (character, index) => [character, index]));
