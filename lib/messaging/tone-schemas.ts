import * as v from 'valibot';
import { toneLabels } from '../tone/tone';
import { surface } from './snippet-schemas';

/** Where a post is written. */
export const tonePlace = v.object({
  site: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  surface: v.exactOptional(surface),
});

const labels = v.array(v.picklist(toneLabels));

export const scopedGoal = v.object({
  ...tonePlace.entries,
  answered: v.exactOptional(v.picklist(['complaint', 'thanks', 'question', 'abuse', 'other'])),
  goal: v.object({ wanted: labels, unwanted: labels }),
});
