import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { mergeWithServer } from '../../../lib/checks/merge-with-server';
import { overlaps } from '../../../lib/text/text-range';
import { choicesWith, freshChecker, serverAt } from '../../languagetool/library/real-server';
import { createEngine } from '../quality/engine';
import type { Figure } from './figure';
import { type MarkedText, ownSets } from './marked-sets';

/** So many texts go in one request. */
const atOnce = 20;

type Check = (texts: readonly string[]) => Promise<readonly (readonly Diagnostic[])[]>;

/** Mistakes found and mended, and right texts flagged, in percent: on the device, by the server, and by both. */
export async function measureQuality(url: string): Promise<Figure[]> {
  const engine = createEngine();
  const checker = freshChecker();
  const { signal } = new AbortController();
  const offline: Check = (texts) => Promise.all(texts.map((text) => engine.check(text)));
  const onServer = async (texts: readonly string[], use: 'server' | 'both') => {
    const choices = choicesWith({ use: { en: use, fr: use, ar: use } });
    const all: Diagnostic[][] = [];
    for (let from = 0; from < texts.length; from += atOnce) {
      const part = texts.slice(from, from + atOnce);
      const { paragraphs, problem } = await checker.check(part, [serverAt(url)], choices, signal);
      if (problem) throw problem;
      all.push(...paragraphs.map((found) => found ?? []));
    }
    return all;
  };
  const ways: Readonly<Record<string, Check>> = {
    offline,
    server: (texts) => onServer(texts, 'server'),
    both: async (texts) => {
      const [ours, theirs] = await Promise.all([offline(texts), onServer(texts, 'both')]);
      return ours.map((found, index) => mergeWithServer(found, theirs[index] ?? [], true));
    },
  };

  const figures: Figure[] = [];
  for (const [language, { wrong, right }] of Object.entries(ownSets())) {
    for (const [way, check] of Object.entries(ways)) {
      const of = `${language}, ${way}`;
      const { found, fixed, count } = score(wrong, await check(wrong.map(({ text }) => text)));
      const flagged = (await check(right)).filter(({ length }) => length > 0).length;
      figures.push(
        { key: `${language}.${way}.found`, value: (100 * found) / count, what: `${of}: mistakes found, %` },
        {
          key: `${language}.${way}.fixed`,
          value: (100 * fixed) / count,
          what: '… mended by the first suggestion',
        },
        {
          key: `${language}.${way}.clean_flagged`,
          value: (100 * flagged) / right.length,
          what: '… right texts flagged, %',
        },
      );
    }
  }
  return figures;
}

function score(texts: readonly MarkedText[], answers: readonly (readonly Diagnostic[])[]) {
  let found = 0;
  let fixed = 0;
  let count = 0;
  for (const [index, { text, mistakes }] of texts.entries()) {
    for (const mistake of mistakes) {
      count++;
      const hits = (answers[index] ?? []).filter((one) => overlaps(one, mistake));
      if (hits.length > 0) found++;
      const from = (hit: Diagnostic) => Math.min(hit.from, mistake.from);
      const to = (hit: Diagnostic) => Math.max(hit.to, mistake.to);
      const mended = hits.some((hit) => {
        const around = (range: { from: number; to: number }, insert: string) =>
          text.slice(from(hit), range.from) + insert + text.slice(range.to, to(hit));
        return plain(around(hit, hit.replacements[0] ?? '')) === plain(around(mistake, mistake.right));
      });
      if (mended) fixed++;
    }
  }
  return { found, fixed, count };
}

/** Without tanween signs, and with one kind of apostrophe. */
function plain(text: string): string {
  return text
    .replace(/[\u064b-\u0652]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim();
}
