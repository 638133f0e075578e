import { expect, test } from 'vitest';
import { allowsTyping, kindOf, readServerUrl } from '../../../../lib/checks/languagetool/server';
import { isHeaderValue } from '../../../../lib/servers/web-address';

test.each([
  ['localhost:8081', 'http://localhost:8081'],
  [' http://localhost:8081/v2/check ', 'http://localhost:8081'],
  ['127.0.0.1:8081/v2', 'http://127.0.0.1:8081'],
  ['lt.example.com', 'https://lt.example.com'],
  ['https://tools.example.com/languagetool/v2/', 'https://tools.example.com/languagetool'],
  ['https://api.languagetool.org/v2/check', 'https://api.languagetool.org'],
  ['http://[::1]:8081', 'http://[::1]:8081'],
])('%s is read as %s', (typed, url) => {
  expect(readServerUrl(typed)).toBe(url);
  expect(readServerUrl(url)).toBe(url);
});

test.each([
  '',
  'not a host',
  'ftp://host.example',
  'https://user:secret@host.example',
  'javascript:alert(1)',
  'word',
])('%j is no address of a server', (typed) => {
  expect(readServerUrl(typed)).toBeUndefined();
});

test('the public server is not asked while someone types, whatever it was added as', () => {
  const url = readServerUrl('api.languagetool.org/v2')!;
  expect(kindOf({ url })).toBe('public');
  expect(allowsTyping({ url })).toBe(false);
  expect(allowsTyping({ url: 'https://api.languagetoolplus.com' })).toBe(true);
  expect(allowsTyping({ url: 'http://localhost:8081' })).toBe(true);
});

test('a header with a line break, or in another script, can’t be sent', () => {
  expect(isHeaderValue('Bearer abc.def')).toBe(true);
  expect(isHeaderValue('a\r\nX-Other: b')).toBe(false);
  expect(isHeaderValue('مفتاح')).toBe(false);
});
