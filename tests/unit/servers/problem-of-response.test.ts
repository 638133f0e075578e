import { expect, test } from 'vitest';
import { problemOf, readRetryAfter } from '../../../lib/servers/problem-of-response';

test('Retry-After is seconds or a date', () => {
  expect(readRetryAfter('120')).toBe(120_000);
  expect(readRetryAfter('Wed, 25 Nov 2026 12:00:30 GMT', Date.UTC(2026, 10, 25, 12))).toBe(30_000);
  expect(readRetryAfter('Wed, 25 Nov 2020 12:00:00 GMT')).toBe(0);
  expect(readRetryAfter('soon')).toBeUndefined();
  expect(readRetryAfter(null)).toBeUndefined();
});

test.each([
  [400, 'refused'],
  [401, 'noAccess'],
  [403, 'noAccess'],
  [404, 'notFound'],
  [413, 'tooLong'],
  [418, 'refused'],
  [429, 'limited'],
  [500, 'failed'],
  [502, 'failed'],
  [503, 'failed'],
] as const)('%i is %s', (status, kind) => {
  expect(problemOf(new Response(null, { status }), '').kind).toBe(kind);
});

test('what the server says is kept in short, a proxy’s page is not', () => {
  const say = (body: string) => problemOf(new Response(null, { status: 500 }), body).detail;
  expect(say('Error: Checking took longer than 5 seconds')).toBe('Checking took longer than 5 seconds');
  expect(say('<html><body>502 Bad Gateway</body></html>')).toBe('');
  expect(say(`Error: ${'a'.repeat(1000)}`)).toHaveLength(200);
});
