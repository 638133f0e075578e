import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { languages } from '../../../lib/checks/language/language';
import { analyseTone } from '../../../lib/tone/analyse-tone';
import { ownReplies } from '../../../scripts/train-tone/own-replies';

const models = ['english', 'french', 'arabic'].map((name) => `lib/tone/model/weights/${name}-model.ts`);
const valences = ['english-valence', 'french-valence', 'own-french-valence', 'arabic-valence'].map(
  (name) => `lib/tone/rules/valence/${name}.ts`,
);
/** Every reply is read so often. */
const rounds = 4;

/** Size of all that is learned or rated, and CPU time of a post: everything, edits included, process time. */
export function measureCost(): Readonly<Record<string, number>> {
  const posts = languages.flatMap((language) =>
    ownReplies(language).map(({ reply }) => ({ language, reply })),
  );
  const readAll = () => {
    for (const { language, reply } of posts) analyseTone(reply, language);
  };
  readAll();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) readAll();
  const { user, system } = process.cpuUsage(before);
  return {
    size_kb: [...models, ...valences].reduce((sum, file) => sum + compressedKb(file), 0),
    ms_per_post: (user + system) / 1000 / (rounds * posts.length),
  };
}

function compressedKb(file: string): number {
  return brotliCompressSync(readFileSync(file)).length / 1000;
}
