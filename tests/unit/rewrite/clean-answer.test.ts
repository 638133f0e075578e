import { expect, it } from 'vitest';
import { cleanAnswer, withoutThought } from '../../../lib/rewrite/clean-answer';

it.each([
  ['  Hello.\n', 'Hi', 'Hello.'],
  ['"Hello."', 'Hi', 'Hello.'],
  ['« Bonjour. »', 'Salut', 'Bonjour.'],
  ['"""\nHello.\n"""', 'Hi', 'Hello.'],
  ['"Hello," she said, "dear."', 'Hi', '"Hello," she said, "dear."'],
  ['"Hello."', '"Hi"', '"Hello."'],
  ['```\nHello.\n```', 'Hi', 'Hello.'],
  ['```text\nHello.\n```', '```\nHi\n```', '```text\nHello.\n```'],
  ['<think>Hm, "hi"…</think>\n\nHello.', 'Hi', 'Hello.'],
  ['a\r\nb\rc', 'Hi', 'a\nb\nc'],
  ['Hello.', ' Hi\n\n', ' Hello.\n\n'],
  ['<think>never ends', 'Hi', ''],
  ['', 'Hi', ''],
])('%j in place of %j is %j', (answer, draft, text) => {
  expect(cleanAnswer(answer, draft)).toBe(text);
});

it('while it comes, a thought is not shown', () => {
  expect(withoutThought('<think>Let me')).toBe('');
  expect(withoutThought('<think>Let me</think> He')).toBe('He');
  expect(withoutThought('He')).toBe('He');
});
