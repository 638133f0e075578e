import * as v from 'valibot';
import { isHeaderValue } from '../../servers/web-address';
import { readModelUrl } from './model-server';

/** A model's server as the settings send it; without a key, the one that is kept stays. */
export const modelServerShape = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(500),
    v.check((url) => readModelUrl(url) === url),
  ),
  model: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  apiKey: v.optional(v.pipe(v.string(), v.maxLength(2_000), v.check(isHeaderValue))),
});
