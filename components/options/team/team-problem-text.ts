import { type MessageKey, t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import type { TeamProblem } from '../../../lib/snippets/team/team-library';

const keys = {
  'not-allowed': 'team.problem.notAllowed',
  unreachable: 'team.problem.unreachable',
  refused: 'team.problem.refused',
  moved: 'team.problem.moved',
  'too-large': 'team.problem.tooLarge',
  'not-text': 'team.problem.notText',
  broken: 'team.problem.broken',
  unknown: 'team.problem.unknown',
  damaged: 'team.problem.damaged',
  'newer-version': 'team.problem.newerVersion',
  empty: 'team.problem.empty',
  'bad-reply': 'team.problem.badReply',
} satisfies Record<TeamProblem['code'], MessageKey>;

/** Why a library could not be read, and what to do. */
export function teamProblemText({ code, detail }: TeamProblem): string {
  return t(keys[code], { detail: isolate(detail) });
}
