import type { Scenario } from '../scenario.ts';
import { inserting } from './inserting.ts';
import { places } from './places.ts';
import { randomEdits } from './random-edits.ts';
import { reading } from './reading.ts';
import { refusing } from './refusing.ts';
import { replacing } from './replacing.ts';

/** Every scenario, in the order of the table's columns. */
export const scenarios: readonly Scenario[] = [
  ...reading,
  ...replacing,
  ...inserting,
  ...randomEdits,
  ...refusing,
  ...places,
];
