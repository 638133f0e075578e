/** RFC 3492, section 5: Bootstring parameters of Punycode. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_CODE_POINT = 0x80;

/** The characters that count as dots within a label when it is encoded (RFC 3490, 3.1). */
const OTHER_DOTS = /[\u3002\uff0e\uff61]/;
const ASCII = /^[\0-\x7f]*$/;
const PREFIX = 'xn--';

/** How many ASCII characters a host label has once encoded; above 63 the exact number is not worked out. */
export function punycodeLength(label: string): number {
  if (ASCII.test(label)) return label.length;
  const parts = label.split(OTHER_DOTS);
  return parts.reduce((length, part) => length + partLength(part), parts.length - 1);
}

function partLength(part: string): number {
  const points = Array.from(part, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < INITIAL_CODE_POINT).length;
  // U+007F is not basic to the encoder that twitter-text uses, but a label that holds it is no host anywhere.
  if (basic === points.length) return basic;
  const shortest = PREFIX.length + points.length + (basic > 0 ? 1 : 0);
  // Each code point takes a digit or more; stopping here also bounds the work below.
  return shortest > 63 ? shortest : PREFIX.length + basic + (basic > 0 ? 1 : 0) + digits(points, basic);
}

/** RFC 3492, 6.3: how many digits the deltas of the code points that are not basic take. */
function digits(points: readonly number[], basic: number): number {
  let count = 0;
  let delta = 0;
  let bias = INITIAL_BIAS;
  let handled = basic;
  let last = INITIAL_CODE_POINT;
  const others = [...new Set(points.filter((point) => point >= INITIAL_CODE_POINT))].sort((a, b) => a - b);
  for (const point of others) {
    delta += (point - last) * (handled + 1);
    last = point;
    for (const other of points) {
      if (other < point) delta++;
      if (other !== point) continue;
      count += digitsOf(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
    delta++;
    last++;
  }
  return count;
}

function digitsOf(delta: number, bias: number): number {
  let count = 1;
  for (let rest = delta, k = BASE; ; k += BASE, count++) {
    const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
