import type { ServerKind } from './server';
import type { Rate } from './token-bucket';

/**
 * What LanguageTool's own servers allow from one address in a minute, and in one request
 * (https://dev.languagetool.org/public-http-api, read in November 2026). No endpoint tells the rates. One's own server
 * says 429 if it has limits.
 */
export const rates: Readonly<Record<ServerKind, Rate | undefined>> = {
  public: { requestsPerMinute: 20, bytesPerMinute: 75_000 },
  premium: { requestsPerMinute: 80, bytesPerMinute: 300_000 },
  own: undefined,
};

/** Longest text of a request, in characters, where the server does not tell. */
export const untoldMaxLength = 20_000;
/**
 * Longer texts are not sent in one piece, whatever a server allows: the answer has to come in time. On a busy machine 40,000
 * characters took more than the 25 s after which a server is given up.
 */
export const maxLengthOfOurs = 10_000;
