import type { GoalScope, ScopedGoal, ToneGoal } from './tone-goal';

const scopes = ['site', 'surface', 'answered'] as const satisfies readonly (keyof GoalScope)[];

/** The goal for a draft: of those that hold there, the most particular; of equals, the first. */
export function findGoal(goals: readonly ScopedGoal[], draft: GoalScope): ToneGoal | undefined {
  let best: ScopedGoal | undefined;
  for (const goal of goals) {
    const holds = scopes.every((key) => goal[key] === undefined || goal[key] === draft[key]);
    if (holds && (best === undefined || particularity(goal) > particularity(best))) best = goal;
  }
  return best?.goal;
}

/** What is answered says more than where: a complaint on LinkedIn is a complaint. */
function particularity(scope: GoalScope): number {
  return (scope.answered ? 4 : 0) + (scope.site ? 2 : 0) + (scope.surface ? 1 : 0);
}
