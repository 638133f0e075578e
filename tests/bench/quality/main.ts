import { report } from '../report';
import { measureArabic } from './arabic';
import { measureArabicEngine } from './arabic-engine';
import { createEngine, diskSpellers } from './engine';
import { measureEnglishRules } from './english-rules';
import { measureCleanPosts } from './english-posts';
import { measureEntities } from './entities';
import { measureFrench } from './french';
import { frenchEngine } from './french-engine';
import { type Goal, goals } from './goals';
import { measureJfleg } from './jfleg';
import { measureLanguage } from './language';
import { measureRealWords } from './real-words';
import { measureSpelling } from './spelling';

/**
 * How well the engine checks: one table, and `.bench/quality.json`. With words after it, only the measures whose names
 * have one of them in it: `npm run bench:quality -- jfleg clean`.
 */
type Figures = Readonly<Record<string, number>>;

const spellers = diskSpellers();
const engine = createEngine(spellers);
const measures: Readonly<Record<string, () => Promise<Figures>>> = {
  language: measureLanguage,
  // Its figures are taken before the engine fills the process.
  spelling: measureSpelling,
  'english rules': async () => named('rules', await measureEnglishRules()),
  'arabic rules': async () => named('rules', await measureArabic()),
  arabic: () => measureArabicEngine(engine),
  french: async () => measureFrench(await frenchEngine(spellers)),
  'clean posts': () => measureCleanPosts(engine),
  'real words': () => measureRealWords(engine),
  jfleg: () => measureJfleg(engine),
  entities: () => measureEntities(engine),
};

const asked = process.argv.slice(2);
const results: Record<string, number> = {};
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  console.log(`Measuring: ${name}`);
  Object.assign(results, await measure());
}

const known = new Set(goals.map(({ key }) => key));
const others = Object.keys(results).filter((key) => !known.has(key));
report(
  'quality',
  ['figure', 'value', 'goal', 'best peer', 'set', 'what it is'],
  [...goals.flatMap(rowOf), ...others.map((key) => [key, shown(results[key])])],
  results,
);

/** Figures that the whole engine has too go by another name: `en.realword.found` as `en.realword.rules.found`. */
function named(part: string, figures: Figures): Figures {
  const whole = /^(?:en\.realword|ar)\.(?=[^.]+$)/;
  return Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key.replace(whole, (start) => `${start}${part}.`), value]),
  );
}

function rowOf({ key, measure, set, peer, atLeast, atMost }: Goal): string[][] {
  const value = results[key];
  const goal = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  if (value === undefined) return [[key, 'skipped', goal, peer, set, measure]];
  const isMet = value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  return [[key, shown(value), `${goal} ${isMet ? '✓' : '✗'}`, peer, set, measure]];
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100);
}
