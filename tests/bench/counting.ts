import { countText } from '../../lib/counter/count-text';
import { createTextCounter } from '../../lib/counter/text-counter';
import type { LengthRule } from '../../lib/sites/site-profile';
import { splitThread } from '../../lib/thread/split-thread';
import { report } from './report.ts';
import { median } from './statistics.ts';

/**
 * What counting costs: `npm run bench:counting` writes `.bench/counting.json`.
 *
 * `count_us.<length>` is the time of one key's count, in µs, in a draft of so many characters: the median of the rules,
 * with the rule whose key costs most as `count_us_worst`; `whole_us` is what counting the whole text takes; `split_ms` is
 * the time of making a thread of 20,000 characters.
 */
const lengths = [280, 2200, 10_000, 63_206];
const rules: Readonly<Record<string, LengthRule>> = {
  x: { unit: 'x-weighted', max: 25_000 },
  bluesky: { unit: 'graphemes', max: 300, maxBytes: 3000 },
  mastodon: { unit: 'mastodon', max: 500, linkLength: 23 },
  threads: { unit: 'threads', max: 500 },
  'code-points': { unit: 'code-points', max: 40_000 },
  'utf8-bytes': { unit: 'utf8-bytes', max: 4096 },
  utf16: { unit: 'utf16', max: 63_206 },
};
/** A post of a brand: three languages, emoji, a link, a mention and tags. */
const paragraph =
  'We’re open late tonight ☕ come and say hi! Nouvelle carte d’automne : goûtez-la dès samedi. مَرْحَبًا بكم في متجرنا الجديد 👋🏽 https://example.com/menu?from=post @brand #CoffeeWeek #قهوة\n';
const typed = 'and we are happy to welcome you all again';
const rounds = 9;

/** Time of one count, in µs: the median of the rounds, each of which types the same sentence at the draft's end. */
function perKey(draft: string, start: () => (text: string) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const count = start();
    count(draft);
    let text = draft;
    let elapsed = 0;
    for (const key of typed) {
      text = `${text}${key}`;
      // A string that was put together is laid out when it is first read: that is the editor's work, not the counter's.
      text.charCodeAt(text.length - 1);
      JSON.stringify(text.length);
      const before = performance.now();
      count(text);
      elapsed += performance.now() - before;
    }
    times.push((elapsed * 1000) / typed.length);
  }
  return median(times.slice(2));
}

const rows: string[][] = [];
const results: Record<string, number> = {};
for (const length of lengths) {
  const draft = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length - typed.length);
  const costs: Record<string, number> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const whole = perKey(draft, () => (text) => countText(text, rule));
    const key = perKey(draft, () => {
      const counter = createTextCounter(rule);
      return (text) => counter.count(text);
    });
    costs[name] = key;
    results[`count_us.${name}.${length}`] = key;
    results[`whole_us.${name}.${length}`] = whole;
    rows.push([name, String(length), key.toFixed(1), whole.toFixed(1)]);
  }
  results[`count_us.${length}`] = median(Object.values(costs));
  results[`count_us_worst.${length}`] = Math.max(...Object.values(costs));
}
const long = paragraph.repeat(Math.ceil(20_000 / paragraph.length)).slice(0, 20_000);
for (const [name, rule] of Object.entries({
  x: { unit: 'x-weighted', max: 280 },
  bluesky: rules['bluesky']!,
} as const)) {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    splitThread(long, rule, 'of-total');
    return performance.now() - before;
  });
  results[`split_ms.${name}`] = median(times);
  rows.push([`split, ${name}`, '20000', `${median(times).toFixed(1)} ms`, '']);
}
report('counting', ['rule', 'characters', 'a key, µs', 'the whole text, µs'], rows, results);
