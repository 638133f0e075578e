// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDomPoints, toOffset } from '../../../lib/editors/dom-points';
import { type DomText, readDomText } from '../../../lib/editors/dom-text';

const word = fc.string({ unit: fc.constantFrom('a', 'é', 'م', ' ', '👍', '\u00a0', '\ufeff'), maxLength: 6 });
const mention = word.map((name) => `<span contenteditable="false">\ufeff<span>@x${name}</span></span>`);
const inline = fc.oneof(
  word,
  word.map((text) => `<span><b>${text}</b></span>`),
  word.map((text) => `<a href="https://example.org/">${text}</a>`),
  mention,
  fc.constant('<img alt="🎉">'),
  fc.constant('<img alt="">'),
  fc.constant('<br>'),
  fc.constant('\u2060'.repeat(7)),
  fc.constant('<span data-slate-placeholder="true">Write</span>'),
);
const line = fc.array(inline, { maxLength: 5 }).map((pieces) => pieces.join(''));
const html = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'li'), line), { maxLength: 4 })
  .map((blocks) => blocks.map(([name, content]) => `<${name}>${content}</${name}>`).join(''));

function read(source: string, collapses = false) {
  const root = document.createElement('div');
  root.innerHTML = source;
  return readDomText(root, collapses);
}

/** An image is there or not: no caret goes into the middle of its text alternative. */
function isReachable({ segments }: DomText, offset: number): boolean {
  return !segments.some(({ node, from, to }) => node instanceof Element && from < offset && offset < to);
}

describe('text of an editable element', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a<br>b<br>', 'a\nb'],
    ['a<br><br>', 'a\n'],
    ['a\nb\n', 'a\nb'],
    ['a\n\n', 'a\n'],
    ['<p>\ufeff<br></p><p>b</p>', '\nb'],
    ['<p>Hi <span contenteditable="false">\n  \ufeff@ana\n</span>, you</p>', 'Hi @ana, you'],
    ['<p><span class="ProseMirror-widget">Write</span><br></p>', ''],
    ['<p>a<img alt="🎉">b</p>', 'a🎉b'],
    ['', ''],
  ])('%j is %j', (source, text) => {
    expect(read(source).text).toBe(text);
  });

  it('segments follow one another and spell the text', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, segments } = read(source);
        let end = 0;
        for (const { from, to } of segments) {
          expect(text.slice(end, from)).toMatch(/^\n*$/);
          expect(to).toBeGreaterThanOrEqual(from);
          end = to;
        }
        expect(end).toBe(text.length);
        expect(text).not.toMatch(/[\ufeff\u2060]|Write/);
      }),
    );
  });

  it('every offset leads into the page and back', () => {
    fc.assert(
      fc.property(html, fc.boolean(), (source, collapses) => {
        const dom = read(source, collapses);
        for (let offset = 0; offset <= dom.text.length; offset++) {
          if (!isReachable(dom, offset)) continue;
          const points = toDomPoints(dom, { from: offset, to: offset });
          expect(points && toOffset(dom, points.start)).toBe(offset);
        }
      }),
    );
  });

  it('every range leads into the page and back, and covers its own characters', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, one, other) => {
        const dom = read(source);
        const size = dom.text.length + 1;
        const [from = 0, to = 0] = [one % size, other % size].toSorted((a, b) => a - b);
        fc.pre(isReachable(dom, from) && isReachable(dom, to));
        const points = toDomPoints(dom, { from, to });
        expect(points && toOffset(dom, points.start)).toBe(from);
        expect(points && toOffset(dom, points.end)).toBe(to);
      }),
    );
  });
});
