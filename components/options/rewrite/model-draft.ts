import type { ModelServerChange } from '../../../lib/rewrite/server/model-store';
import { readModelUrl } from '../../../lib/rewrite/server/model-server';
import { isHeaderValue } from '../../../lib/servers/web-address';

/** A model's server as it is typed. */
export interface ModelDraft {
  readonly address: string;
  readonly model: string;
  /** Empty: the one that is kept, if any, stays. */
  readonly apiKey: string;
}

/** Which field is wrong: names of strings. */
export type ModelDraftProblem = 'addressProblem' | 'nameProblem' | 'keyProblem';

export function readModelDraft({
  address,
  model,
  apiKey,
}: ModelDraft): ModelServerChange | ModelDraftProblem {
  const url = readModelUrl(address);
  const name = model.trim();
  const key = apiKey.trim();
  if (url === undefined) return 'addressProblem';
  if (name === '') return 'nameProblem';
  if (!isHeaderValue(key)) return 'keyProblem';
  return { url, model: name, ...(key !== '' && { apiKey: key }) };
}
