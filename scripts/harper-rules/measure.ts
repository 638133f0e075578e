import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckChoices } from '../../lib/checks/check-choices';
import { createHarperChecker } from '../../lib/checks/harper/harper-checker';
import { createParagraphChecker } from '../../lib/checks/paragraph-checker';
import { type MadeError, makeErrors } from './made-errors';
import { carefulPosts } from './posts';

const data = resolve('../shared/data');
const postCount = Number(process.argv[2] ?? 3000);
const perSlip = Number(process.argv[3] ?? 20);

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'picky',
  disabled: [],
  remember: true,
};
const { signal } = new AbortController();
const binary = pathToFileURL(resolve('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm')).href;
// Our own spelling takes its place: it would hide what other rules say about the same word.
const checker = createParagraphChecker([createHarperChecker(binary, ['SpellCheck'])]);

interface Alarm {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly replacements: readonly string[];
}

const alarms = async (text: string): Promise<Alarm[]> =>
  (await checker.check(text, choices, signal)).map(({ rule, from, to, replacements }) => ({
    rule: rule.replace('harper:', ''),
    from,
    to,
    replacements,
  }));

/** Whether the first replacement makes the sentence right again, and whether the mistake is at least touched. */
function judge({ text, at, right }: MadeError, alarm: Alarm): 'fixed' | 'found' | undefined {
  const mended = text.slice(0, alarm.from) + (alarm.replacements[0] ?? '') + text.slice(alarm.to);
  if (plain(mended) === plain(right)) return 'fixed';
  return alarm.from < at.to && at.from < alarm.to ? 'found' : undefined;
}

const plain = (text: string) => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

const all = carefulPosts(data, 'choose');
const step = Math.max(1, Math.floor(all.length / postCount));
const posts = all.filter((_, index) => index % step === 0).slice(0, postCount);
const lines: object[] = [];
for (const text of posts) for (const alarm of await alarms(text)) lines.push({ text, ...alarm, on: 'clean' });
console.log(`${posts.length} posts of ${all.length}`);
const errors = makeErrors(all, perSlip);
for (const error of errors) {
  for (const alarm of await alarms(error.text)) {
    const on = judge(error, alarm);
    if (on) lines.push({ text: error.text, kind: error.kind, ...alarm, on });
  }
}
console.log(`${errors.length} errors`);
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/harper-alarms.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
