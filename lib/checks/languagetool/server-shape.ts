import * as v from 'valibot';
import { isHeaderValue } from '../../servers/web-address';
import { readServerUrl } from './server';

const secret = v.pipe(v.string(), v.maxLength(2000), v.check(isHeaderValue));

/** A server, as it crosses process boundaries. */
export const serverShape = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(500),
    v.check((url) => readServerUrl(url) === url),
  ),
  username: secret,
  apiKey: secret,
  authorization: secret,
});
