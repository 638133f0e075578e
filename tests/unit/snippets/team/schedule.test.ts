import { assert, double, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { nameOfUrl, readLibraryUrl } from '../../../../lib/snippets/team/library-url';
import { nextCheck } from '../../../../lib/snippets/team/schedule';

const hour = 3_600_000;

it('asks once an hour, and sooner after a failure, then ever later', () => {
  const waits = [0, 1, 2, 3, 4, 5, 20, 2000].map((failures) => nextCheck(0, failures, 0, 0.5) / hour);
  expect(waits.map((wait) => Math.round(wait * 60))).toEqual([60, 5, 10, 20, 40, 80, 1440, 1440]);
});

it('heeds the host, but not for longer than a day', () => {
  expect(nextCheck(0, 1, 2 * hour, 0.5)).toBe(2 * hour);
  expect(nextCheck(0, 1, 1000 * hour, 0.5)).toBe(24 * hour);
});

it('never asks at once, whatever chance says', () => {
  assert(
    property(nat(), nat(), double({ min: 0, max: 1, noNaN: true }), (failures, retry, random) => {
      const wait = nextCheck(1_000, failures, retry, random) - 1_000;
      expect(wait).toBeGreaterThanOrEqual(0.9 * 300_000 - 1);
      expect(wait).toBeLessThanOrEqual(1.1 * 24 * hour + 1);
    }),
  );
});

it.each([
  [' replies.example/a.json ', 'https://replies.example/a.json'],
  ['http://localhost:8080/x.yml', 'http://localhost:8080/x.yml'],
  ['https://replies.example/a.json?v=2#top', 'https://replies.example/a.json?v=2'],
  ['https://me:secret@replies.example/', undefined],
  ['ftp://replies.example/a', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['replies', undefined],
  ['', undefined],
  ['\ud800', undefined],
])('reads the address %j as %j', (typed, url) => expect(readLibraryUrl(typed)).toBe(url));

it('calls a library by its file', () => {
  expect(nameOfUrl('https://a.example/x/%D8%B1%D8%AF.json')).toBe('a.example · رد.json');
  expect(nameOfUrl('https://a.example/%zz')).toBe('a.example · %zz');
  expect(nameOfUrl('https://a.example/')).toBe('a.example');
});
