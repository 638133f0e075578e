import { hasInputs } from '../../../scripts/train-tone/inputs';
import { report } from '../report';
import { measureCost } from './cost';
import { measureExplained } from './explained';
import { type Goal, goals } from './goals';
import { measureOtherSets } from './other-sets';
import { measureOwnReplies } from './own-replies';
import { measureArabic, measureEnglish, measureFrench } from './public-sets';
import { measureRegister } from './register';

/**
 * How well the tone is read: one table, and `.bench/tone.json`. Public sets are read from the data folder (`../shared/data`
 * or `POSTWRIGHT_DATA`) and skipped where it is missing; our own replies come with the project. With words after it, only
 * the measures whose names have one of them in it: `npm run bench:tone -- own cost`.
 */
type Figures = Readonly<Record<string, number>>;

const measures: Readonly<Record<string, () => Figures>> = {
  cost: measureCost,
  explained: measureExplained,
  own: measureOwnReplies,
  register: measureRegister,
  ...(hasInputs() && { english: measureEnglish, arabic: measureArabic, french: measureFrench }),
  // Last: where somebody put a test set, its figure takes the place of the held-out part's.
  tests: measureOtherSets,
};
if (!hasInputs()) console.log('The public sets are not there: what needs them is skipped.');

const asked = process.argv.slice(2);
const results: Record<string, number> = {};
for (const [name, measure] of Object.entries(measures)) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  console.log(`Measuring: ${name}`);
  Object.assign(results, measure());
}

const known = new Set(goals.map(({ key }) => key));
const others = Object.keys(results).filter((key) => !known.has(key));
report(
  'tone',
  ['figure', 'value', 'goal', 'best peer', 'set', 'what it is'],
  [...goals.map(rowOf), ...others.map((key) => [key, shown(results[key])])],
  results,
);

function rowOf({ key, measure, set, peer, atLeast, atMost }: Goal): string[] {
  const value = results[key];
  const goal = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  if (value === undefined) return [key, 'skipped', goal, peer, set, measure];
  const isMet = value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  return [key, shown(value), `${goal} ${isMet ? '✓' : '✗'}`, peer, set, measure];
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value * 100) / 100);
}
