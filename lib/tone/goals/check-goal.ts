import { addWords } from '../edits/add-words';
import type { ToneEdit } from '../edits/tone-edit';
import { readPost } from '../post/read-post';
import { type Tone, type ToneLabel, fewestWords } from '../tone';
import type { ToneGoal } from './tone-goal';

/** How a draft misses its goal, with an edit for each label where there is one. */
export interface GoalMiss {
  readonly missing: readonly ToneLabel[];
  readonly unwanted: readonly ToneLabel[];
  readonly edits: readonly ToneEdit[];
}

const adding = { thankful: 'addThanks', apologetic: 'addApology', empathetic: 'addEmpathy' } as const;

/** `undefined` while the draft meets its goal or is too short to say. */
export function checkGoal(text: string, tone: Tone, goal: ToneGoal): GoalMiss | undefined {
  if (tone.words < fewestWords) return undefined;
  const shown = new Set(tone.labels.map(({ label }) => label));
  const missing = goal.wanted.filter((label) => !shown.has(label));
  const unwanted = goal.unwanted.filter((label) => shown.has(label));
  if (missing.length === 0 && unwanted.length === 0) return undefined;
  const post = readPost(text, tone.language);
  const added = missing.flatMap((label) => {
    const kind = label in adding ? adding[label as keyof typeof adding] : undefined;
    const edit = kind && addWords(post, kind);
    return edit ? [edit] : [];
  });
  const helping = tone.edits.filter(
    ({ label, moves }) =>
      (moves === 'up' ? missing.includes(label) : unwanted.includes(label)) &&
      !added.some((edit) => edit.label === label),
  );
  return { missing, unwanted, edits: [...added, ...helping] };
}
