import type { Content } from '../../playground/editors/content.ts';
import type { Scenario } from '../scenario.ts';

const snippet = 'Thank you!\n\nSee you soon,\nAna & <Bo>';

export const inserting: readonly Scenario[] = [
  {
    name: 'several lines keep their blank lines',
    async run(bench) {
      const content: Content = [['Hello there, friend'], ['Last line']];
      const before = bench.shown(content);
      await bench.mount(content);
      await bench.replace(' there', ` ${snippet}`);
      const after = before.replace(' there', () => ` ${bench.shown(snippet)}`);
      await bench.expectText(after);
      await bench.type('!');
      await bench.expectText(after.replace('<Bo>', '<Bo>!'));
      await bench.driver.press('Control+z');
      // Most editors take back the typed character by itself; one that takes back both at once is right too.
      if ((await bench.model()) !== before) await bench.driver.press('Control+z');
      await bench.expectText(before);
    },
  },
  {
    name: 'into an empty editor',
    async run(bench) {
      await bench.mount([[]]);
      const { revision } = await bench.read();
      await bench.apply({ from: 0, to: 0, insert: snippet, revision });
      await bench.expectText(bench.shown(snippet));
      await bench.type('!');
      await bench.expectText(`${bench.shown(snippet)}!`);
    },
  },
  {
    name: 'into an empty editor, undone',
    async run(bench) {
      await bench.mount([[]]);
      const { revision } = await bench.read();
      await bench.apply({ from: 0, to: 0, insert: 'Good morning', revision });
      await bench.expectText('Good morning');
      await bench.driver.press('Control+z');
      await bench.expectText('');
    },
  },
  {
    name: 'at the caret behind typed words: one undo leaves the words',
    async run(bench) {
      await bench.mount([['Before']]);
      await bench.move('Control+End');
      await bench.type(' now ');
      const { selection, revision } = await bench.read();
      if (!selection) throw new Error('There is no caret.');
      await bench.apply({ ...selection, insert: 'thank you', revision });
      await bench.expectText('Before now thank you');
      await bench.driver.press('Control+z');
      await bench.expectText('Before now ');
    },
  },
  {
    name: 'over a selection',
    async run(bench) {
      const content: Content = [['Please replace me now'], ['and me']];
      const before = bench.shown(content);
      await bench.mount(content);
      await bench.move('Control+End');
      for (let step = 0; step < 6; step++) await bench.move('Shift+ArrowLeft');
      const { selection, revision } = await bench.read();
      if (!selection) throw new Error('There is no selection.');
      await bench.apply({ ...selection, insert: 'with this', revision });
      const after = before.replace('and me', 'with this');
      await bench.expectText(after);
      await bench.driver.press('Control+z');
      await bench.expectText(before);
    },
  },
  {
    name: 'the caret goes where the edit says',
    async run(bench) {
      await bench.mount([['Start end']]);
      const { revision } = await bench.read();
      await bench.apply({ from: 6, to: 6, insert: 'Dear NAME, ', revision, caret: 11 });
      await bench.expectText('Start Dear NAME, end');
      await bench.type('S');
      await bench.expectText('Start Dear SNAME, end');
    },
  },
];
