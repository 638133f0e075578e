import { existsSync, readFileSync } from 'node:fs';
import { addressOf } from '../../../lib/tone/edits/address';
import { readPost } from '../../../lib/tone/post/read-post';
import { type Sample, tidy } from '../../../scripts/train-tone/samples';
import { sharedData } from '../quality/shared-data';
import { headAccuracy, judgeWith, polarityOf } from './judge';

const polarities: Readonly<Record<string, number>> = {
  '0': -1,
  negative: -1,
  neg: -1,
  '-1': -1,
  '1': 0,
  neutral: 0,
  neu: 0,
  '2': 1,
  positive: 1,
  pos: 1,
};

/**
 * Test sets of one's own, in `tone/tests/` of the data folder, each measured with the shipped models: lines of a text, a
 * tab and a label. `en.sentiment.tsv`, `fr.sentiment.tsv`, `ar.sentiment.tsv` (0 negative, 1 neutral, 2 positive),
 * `en.politeness.tsv`, `fr.politeness.tsv` (a score, polite above 0), `fr.register.tsv` (formal, informal).
 */
export function measureOtherSets(): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const language of ['en', 'fr', 'ar'] as const) {
    const samples = read(`${language}.sentiment`, 'polarity', (label) => polarities[label.toLowerCase()]);
    if (samples.length === 0) continue;
    const { recall, f1 } = polarityOf(judgeWith(language), samples);
    figures[`${language}.sentiment.${language === 'en' ? 'recall' : 'f1'}`] = language === 'en' ? recall : f1;
  }
  for (const language of ['en', 'fr'] as const) {
    const samples = read(`${language}.politeness`, 'politeness', (label) => (Number(label) > 0 ? 1 : 0));
    if (samples.length > 0)
      figures[`${language}.politeness.acc`] = headAccuracy(judgeWith(language), samples, 'politeness');
  }
  const registers = read('fr.register', 'formal', (label) => Number(label === 'formal'));
  const right = registers.filter(
    ({ text, targets }) =>
      ((addressOf(readPost(text, 'fr')) ?? 'vous') === 'vous') === (targets['formal'] === 1),
  );
  if (registers.length > 0) figures['fr.register.acc'] = (100 * right.length) / registers.length;
  return figures;
}

function read(name: string, target: string, valueOf: (label: string) => number | undefined): Sample[] {
  const file = sharedData(`tone/tests/${name}.tsv`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const at = line.lastIndexOf('\t');
      const value = valueOf(line.slice(at + 1).trim());
      if (at < 0 || value === undefined) return [];
      return [{ text: tidy(line.slice(0, at)), targets: { [target]: value }, weight: 1, source: name }];
    });
}
