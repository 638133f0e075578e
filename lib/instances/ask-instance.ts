import * as v from 'valibot';
import type { InstanceLimits } from '../sites/instance-limits';
import type { InstanceApi } from '../sites/site-profile';
import { mastodonV1Answer, mastodonV2Answer, misskeyAnswer } from './instance-answers';

/** An instance that takes longer, in ms, can't be reached. */
const patienceMs = 10_000;

interface Question {
  readonly path: string;
  readonly init?: RequestInit;
  readonly answer: v.GenericSchema<unknown, InstanceLimits>;
}

const questions: Readonly<Record<InstanceApi, readonly Question[]>> = {
  'mastodon-api': [
    { path: '/api/v2/instance', answer: mastodonV2Answer },
    { path: '/api/v1/instance', answer: mastodonV1Answer },
  ],
  'misskey-api': [
    {
      path: '/api/meta',
      init: {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ detail: false }),
      },
      answer: misskeyAnswer,
    },
  ],
};

/**
 * Asks an instance, on its own origin, how long its posts may be: without cookies, without saying from which page, and
 * without following it to another origin. `undefined` when its answers are refusals or make no sense; rejects when it
 * can't be reached.
 */
export async function askInstance(origin: string, api: InstanceApi): Promise<InstanceLimits | undefined> {
  for (const { path, init, answer } of questions[api]) {
    const response = await fetch(origin + path, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    const told = response.ok ? v.safeParse(answer, parseJson(await response.text())) : undefined;
    if (told?.success) return told.output;
  }
  return undefined;
}

/** `undefined` for what is not JSON, such as a page that says to log in. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
