import { afterAll, beforeAll, expect, test } from 'vitest';
import { testConnection } from '../../../lib/checks/languagetool/test-connection';
import { type RunningLanguageTool, startLanguageTool } from '../server/start-languagetool';
import { choicesWith, freshChecker, serverAt } from './real-server';

/** A real server with limits: it says 413, 429 and 500 by itself. */
let server: RunningLanguageTool;

beforeAll(async () => {
  const settings = { maxTextLength: '300', requestLimit: '12', requestLimitPeriodInSeconds: '60' };
  server = await startLanguageTool({ settings });
});
afterAll(() => server.stop());

const { signal } = new AbortController();
const sentence = 'I look forward to hear from you soon. ';

test('its limits and languages are learned from it; a longer text goes in several pieces', async () => {
  const outcome = await testConnection(serverAt(server.url), signal);
  expect(outcome).toMatchObject({ ok: true, facts: { maxLength: 300, version: '6.8' } });
  const checker = freshChecker();
  const text = sentence.repeat(10).trim();
  const answer = await checker.check([text], [serverAt(server.url)], choicesWith(), signal);
  expect(answer.problem).toBeUndefined();
  expect(answer.paragraphs[0]).toHaveLength(10);
});

test('its limit of requests is told, with a time after which to ask again', async () => {
  const checker = freshChecker();
  const problems = [];
  for (let number = 1; number <= 10; number++) {
    const line = `I have ${number} apples.`;
    const { problem } = await checker.check([line], [serverAt(server.url)], choicesWith(), signal);
    if (problem) problems.push(problem);
  }
  expect(problems[0]).toMatchObject({ kind: 'limited', retryAfterMs: expect.any(Number) as number });
});

test('where nobody listens the server is said to be unreachable', async () => {
  expect(await testConnection(serverAt('http://127.0.0.1:9'), signal)).toMatchObject({
    ok: false,
    problem: 'unreachable',
  });
});

test('a path without a LanguageTool is told from a server that is down', async () => {
  expect(await testConnection(serverAt(`${server.url}/elsewhere`), signal)).toMatchObject({ ok: false });
});
