import * as v from 'valibot';
import { RewriteProblem } from '../problem';
import { errorIn, parsed } from './refusal';

const words = v.object({ content: v.nullish(v.string()) });
/** A piece of a streamed completion has `delta`, a whole one `message`. */
const shape = v.object({
  choices: v.array(
    v.object({ delta: v.nullish(words), message: v.nullish(words), finish_reason: v.nullish(v.string()) }),
  ),
});

/** What a piece of an answer adds to it, and why the model has ended, if it has. */
export interface AnswerPiece {
  readonly text: string;
  readonly ended?: string;
}

/**
 * Reads one event of a stream, or a whole answer of a server that does not stream.
 * @throws RewriteProblem where it is an error, or something else.
 */
export function readPiece(data: string): AnswerPiece {
  if (data.trim() === '[DONE]') return { text: '', ended: 'stop' };
  const value = parsed(data);
  const read = v.safeParse(shape, value);
  if (!read.success) {
    const said = errorIn(value);
    throw said === undefined
      ? new RewriteProblem('unreadable')
      : new RewriteProblem('failed', said.slice(0, 200));
  }
  const [choice] = read.output.choices;
  const ended = choice?.finish_reason;
  return {
    text: choice?.delta?.content ?? choice?.message?.content ?? '',
    ...(ended && { ended }),
  };
}

/** @throws RewriteProblem where the model has not ended by itself. */
export function assertEnded(ended: string | undefined): void {
  if (ended === undefined) throw new RewriteProblem('cut');
  if (ended === 'length') throw new RewriteProblem('stopped');
  if (ended === 'content_filter') throw new RewriteProblem('declined');
}
