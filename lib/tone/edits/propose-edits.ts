import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import type { LabelledTone, ToneLabel } from '../tone';
import { addWords } from './add-words';
import { dropHedges } from './drop-hedges';
import { fewerMarks } from './fewer-marks';
import { lowerCapitals } from './lower-capitals';
import { sayVous } from './say-vous';
import { softenOrders } from './soften-orders';
import type { ToneEdit } from './tone-edit';

/** What could be changed in a post of these labels, what helps most first. */
export function proposeEdits(
  post: Post,
  hits: readonly Hit[],
  labels: readonly Pick<LabelledTone, 'label'>[],
): ToneEdit[] {
  const shown = new Set<ToneLabel>(labels.map(({ label }) => label));
  const has = (...some: ToneLabel[]) => some.some((label) => shown.has(label));
  const proposals = [
    has('shouting', 'irritated', 'pushy') ? fewerMarks(post, hits) : undefined,
    has('shouting', 'irritated') ? lowerCapitals(post, hits) : undefined,
    has('blunt', 'cold', 'irritated') ? softenOrders(post, hits) : undefined,
    has('cold', 'irritated', 'dismissive') && !shown.has('apologetic')
      ? addWords(post, 'addApology')
      : undefined,
    has('cold', 'blunt') && !shown.has('thankful') ? addWords(post, 'addThanks') : undefined,
    has('dismissive', 'cold') && !shown.has('empathetic') ? addWords(post, 'addEmpathy') : undefined,
    has('informal') ? sayVous(post) : undefined,
    has('hedged') ? dropHedges(post, hits) : undefined,
  ];
  return proposals.filter((proposal) => proposal !== undefined);
}
