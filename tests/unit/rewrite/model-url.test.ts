import { expect, it } from 'vitest';
import { readModelUrl } from '../../../lib/rewrite/server/model-server';

it.each([
  ['localhost:11434', 'http://localhost:11434/v1'],
  ['127.0.0.1:8080/', 'http://127.0.0.1:8080/v1'],
  ['http://localhost:1234/v1/', 'http://localhost:1234/v1'],
  ['https://api.openai.com/v1/chat/completions', 'https://api.openai.com/v1'],
  ['https://api.openai.com/v1/models', 'https://api.openai.com/v1'],
  ['models.example/openai/v1?key=1#x', 'https://models.example/openai/v1'],
])('%s is %s, which stays as it is', (typed, url) => {
  expect(readModelUrl(typed)).toBe(url);
  expect(readModelUrl(url)).toBe(url);
});

it.each(['', '  ', 'model', 'ftp://a.example', 'https://', 'https://me:pw@a.example', 'not an address'])(
  '%j is no address',
  (typed) => {
    expect(readModelUrl(typed)).toBeUndefined();
  },
);
