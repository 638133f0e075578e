import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEventParser } from '../../../lib/rewrite/server/event-parser';

/** The data of a stream that comes in these pieces. */
function parse(pieces: readonly string[]): string[] {
  const parser = createEventParser();
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
}

it.each([
  ['an event', 'data: a\n\n', ['a']],
  ['every kind of line’s end', 'data: a\r\n\r\ndata: b\r\rdata: c\n\n', ['a', 'b', 'c']],
  ['several lines of data', 'data: a\ndata:b\n\n', ['a\nb']],
  ['one space after the colon is not data', 'data:  a\n\n', [' a']],
  ['comments and other fields', ': keep-alive\nevent: x\nid: 1\nretry: 3\ndata: a\n\n', ['a']],
  ['a field without a colon', 'data\n\n', ['']],
  ['a byte order mark', '\uFEFFdata: a\n\n', ['a']],
  ['a last event without its empty line', 'data: a\n\ndata: b', ['a', 'b']],
  ['nothing', '\n\n: only a comment\n\n', []],
])('reads %s', (_what, stream, data) => {
  expect(parse([stream])).toEqual(data);
});

const line = fc.oneof(
  fc
    .string({ unit: fc.constantFrom('a', ' ', ':', 'é', 'م', '😀', '\uFEFF') })
    .map((value) => `data: ${value}`),
  fc.constantFrom(': ping', 'event: x', 'data', 'datax: 1', '', ''),
);
const stream = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 20 })
  .map((lines) => lines.flat().join(''));

it('the events are the same however the stream is cut', () => {
  fc.assert(
    fc.property(stream, fc.array(fc.nat(200), { maxLength: 12 }), (text, cuts) => {
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((to, index) => text.slice(places[index], to));
      expect(pieces.join('')).toBe(text);
      expect(parse(pieces)).toEqual(parse([text]));
    }),
  );
});

it('what was written as events comes out as it went in', () => {
  const data = fc.string({ unit: fc.constantFrom('{', '"', 'ا', ' ', '😀', '\n') });
  const write = (one: string) =>
    `${one
      .split('\n')
      .map((part) => `data: ${part}\n`)
      .join('')}\n`;
  fc.assert(
    fc.property(fc.array(data, { maxLength: 10 }), (events) => {
      expect(parse([events.map(write).join('')])).toEqual(events);
    }),
  );
});
