import type { Surface } from '../../sites/site-profile';
import type { ToneLabel } from '../tone';

/** What a post should sound like, and what it should not. */
export interface ToneGoal {
  readonly wanted: readonly ToneLabel[];
  readonly unwanted: readonly ToneLabel[];
}

/** What the message that is answered is. */
export type AnsweredKind = 'complaint' | 'thanks' | 'question' | 'abuse' | 'other';

/** Where a goal holds; what is left out holds everywhere. */
export interface GoalScope {
  /** A profile's id: `x`, `linkedin`. */
  readonly site?: string;
  readonly surface?: Surface;
  readonly answered?: AnsweredKind;
}

/** A goal of the user's own. Plain JSON, for the settings. */
export interface ScopedGoal extends GoalScope {
  readonly goal: ToneGoal;
}
