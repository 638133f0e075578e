import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type RunningLanguageTool, startLanguageTool } from '../server/start-languagetool';
import { hasNginx, startNginx } from '../server/start-nginx';
import { warmUp } from '../server/warm-up';
import { choicesWith, freshChecker, realServerUrl, serverAt } from './real-server';

const { signal } = new AbortController();
const sentence = (number: number) => `We sold ${number} of them and look forward to hear from you.`;

/** The server of all tests, and one more that is killed. */
let doomed: RunningLanguageTool;

beforeAll(async () => {
  doomed = await startLanguageTool();
  await warmUp(doomed.url, ['en-US']);
});
afterAll(async () => {
  await doomed.stop();
});

test.skipIf(!hasNginx())(
  'two servers behind a proxy share the load, and one is killed: no failed check is seen',
  async () => {
    const nginx = await startNginx([Number(new URL(realServerUrl()).port), doomed.port]);
    onTestFinished(() => nginx.stop());
    const checker = freshChecker();
    const problems: unknown[] = [];
    const found: number[] = [];
    for (let number = 0; number < 60; number++) {
      if (number === 30) await doomed.stop(true);
      const answer = await checker.check([sentence(number)], [serverAt(nginx.url)], choicesWith(), signal);
      if (answer.problem) problems.push(answer.problem.kind);
      found.push(answer.paragraphs[0]?.length ?? 0);
    }
    expect(problems).toEqual([]);
    expect(found).toEqual(found.map(() => 1));
    expect(nginx.served()[String(doomed.port)]).toBeGreaterThan(5);
  },
);

test('of two servers on the list the second one answers when the first one is gone', async () => {
  const checker = freshChecker();
  const servers = [serverAt(doomed.url), serverAt(realServerUrl())];
  await doomed.stop(true);
  for (const number of [101, 102, 103]) {
    const answer = await checker.check([sentence(number)], servers, choicesWith(), signal);
    expect(answer.problem).toBeUndefined();
    expect(answer.paragraphs[0]).toHaveLength(1);
  }
});
