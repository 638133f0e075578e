import * as v from 'valibot';
import { problemOf } from '../../servers/problem-of-response';
import { RewriteProblem } from '../problem';

const message = v.pipe(v.string(), v.minLength(1));
/** How servers say what is wrong: OpenAI and most others, FastAPI, and plain ones. */
const errorShape = v.union([
  v.object({ error: v.object({ message, code: v.nullish(v.unknown()) }) }),
  v.object({ error: message }),
  v.object({ detail: message }),
  v.object({ message }),
]);

/** What a parsed answer says is wrong, as plain text; `undefined` where it says nothing of the kind. */
export function errorIn(answer: unknown): string | undefined {
  const read = v.safeParse(errorShape, answer);
  if (!read.success) return undefined;
  const { output } = read;
  if ('detail' in output) return output.detail;
  if ('message' in output) return output.message;
  return typeof output.error === 'string' ? output.error : output.error.message;
}

/** What a server's refusal means. @param body The answer's text. */
export function refusalOf(response: Response, body: string): RewriteProblem {
  const said = errorIn(parsed(body)) ?? '';
  const { kind, detail } = problemOf(response, said === '' ? body.slice(0, 1_000) : said);
  const isAboutModel = /model/i.test(detail) && /not.?found|not.?exist|unknown|no such|pull/i.test(detail);
  if (kind === 'notFound' && /model/i.test(detail)) return new RewriteProblem('noModel', detail);
  if (kind === 'refused' && isAboutModel) return new RewriteProblem('noModel', detail);
  // Ollama refuses origins that it does not know, and says nothing else.
  if (response.status === 403 && detail === '') return new RewriteProblem('noOrigin');
  return new RewriteProblem(kind, detail);
}

/** Parsed JSON; `undefined` where there is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
