import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { Bench } from '../bench.ts';
import type { Content } from '../../playground/editors/content.ts';
import type { Scenario } from '../scenario.ts';

const paragraphs: Content = [
  ['First line'],
  ['Second,', { softBreak: true }, 'after a soft break'],
  [],
  ['After a blank line'],
];

const entities: Content = [
  ['Above all'],
  [
    'Hi ',
    { mention: 'ana' },
    ', see ',
    { hashtag: 'launch' },
    ' at ',
    { link: 'our page', href: 'https://example.org/' },
    ' now ',
    { emoji: '👩🏽‍🚀' },
    ' or never',
  ],
  [{ mention: 'bo' }],
  [{ emoji: '🎉' }, 'Below'],
];

export const reading: readonly Scenario[] = [
  {
    name: 'text read = text shown: paragraphs, soft breaks, blank lines',
    async run(bench) {
      await bench.mount(paragraphs);
      await bench.expectText(bench.shown(paragraphs));
    },
  },
  {
    name: 'text read = text shown: emoji images, mentions, hashtags, links',
    async run(bench) {
      await bench.mount(entities);
      await bench.expectText(bench.shown(entities));
    },
  },
  {
    name: 'an empty editor is empty; its placeholder is not read',
    async run(bench) {
      await bench.mount([[]]);
      await bench.expectText('');
      await bench.type('a');
      await bench.expectText('a');
      await bench.driver.press('Backspace');
      await bench.expectText('');
    },
  },
  {
    name: 'lines typed with Enter are read',
    async run(bench) {
      const lines = bench.editor.singleLine ? ['a', 'a', 'a', 'ab'] : ['a', 'a\n', 'a\n\n', 'a\n\nb'];
      await bench.mount([[]]);
      for (const [index, key] of ['a', 'Enter', 'Enter', 'b'].entries()) {
        await bench.driver.press(key);
        await bench.expectText(lines[index] ?? '');
      }
      await expectExactRanges(bench);
    },
  },
  {
    name: 'ranges cover exactly their characters',
    async run(bench) {
      for (const content of [paragraphs, entities]) {
        await bench.mount(content);
        await expectExactRanges(bench);
      }
    },
  },
  {
    name: 'ranges stay exact after typing above, inside and below',
    async run(bench) {
      await bench.mount([['alpha one'], ['two beta two'], ['gamma three']]);
      await expectMarks(bench, ['alpha', 'beta', 'gamma']);
      await bench.move('Control+Home');
      await bench.type('up ');
      await expectMarks(bench, ['alpha', 'beta', 'gamma']);
      await bench.move('Control+End');
      await bench.type(' down');
      await expectMarks(bench, ['alpha', 'beta', 'gamma']);
      const { text } = await bench.read();
      const inside = text.indexOf('beta') + 2;
      await bench.select({ from: inside, to: inside });
      await bench.type('x');
      await bench.expectText(bench.shown('up alpha one\ntwo bexta two\ngamma three down'));
      await expectMarks(bench, ['alpha', 'bexta', 'gamma']);
      await expectExactRanges(bench);
    },
  },
  {
    name: 'the selection is read where it is',
    async run(bench) {
      await bench.mount(entities);
      await bench.move('Control+End');
      const { text, selection } = await bench.read();
      deepStrictEqual(selection, { from: text.length, to: text.length });
      await bench.move('Shift+ArrowLeft');
      deepStrictEqual((await bench.read()).selection, { from: text.length - 1, to: text.length });
      const from = text.indexOf('see');
      await bench.select({ from, to: from + 3 });
      deepStrictEqual((await bench.read()).selection, { from, to: from + 3 });
    },
  },
];

async function expectExactRanges(bench: Bench): Promise<void> {
  const { text } = await bench.read();
  const words = Array.from(text.matchAll(/[^\s,]+/g), ({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
  const reports = await bench.ask('ranges', words);
  deepStrictEqual(
    reports.map((report) => report.text),
    words.map(({ from, to }) => text.slice(from, to)),
  );
  for (const [index, { rects }] of reports.entries()) {
    strictEqual(rects > 0, true, `"${reports[index]?.text}" has a rectangle`);
  }
}

async function expectMarks(bench: Bench, words: readonly string[]): Promise<void> {
  const { text } = await bench.read();
  const ranges = words.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }));
  await bench.ask('mark', ranges);
  deepStrictEqual((await bench.onStage(() => window.stage.marked(), null)).toSorted(), words.toSorted());
}
