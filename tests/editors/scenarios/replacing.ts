import type { Content } from '../../playground/editors/content.ts';
import { contentText } from '../../playground/editors/content.ts';
import type { Scenario } from '../scenario.ts';

const threeLines: Content = [['One tset here.'], ['Two tset here.'], ['Three tezt here.']];

/** Replaces a word beside something special, types on, and takes the replacement back. */
function beside(name: string, content: Content, word: string, insert: string): Scenario {
  return {
    name,
    async run(bench) {
      const before = bench.shown(content);
      const after = before.replace(word, insert);
      await bench.mount(content);
      await bench.replace(word, insert);
      await bench.expectText(after);
      await bench.driver.press('Control+z');
      await bench.expectText(before);
      await bench.replace(word, insert);
      await bench.type('xy');
      await bench.expectText(after.replace(insert, () => `${insert}xy`));
      await bench.expectNoErrors();
    },
  };
}

const mention = { mention: 'ana' };
const hashtag = { hashtag: 'launch' };
const link = { link: 'our page', href: 'https://example.org/' };

export const replacing: readonly Scenario[] = [
  {
    name: 'a replacement changes only its range; caret after it; the next key lands there',
    async run(bench) {
      await bench.mount(threeLines);
      await bench.replace('tezt', 'test');
      const after = bench.shown(contentText(threeLines).replace('tezt', 'test'));
      await bench.expectText(after);
      await bench.type('s');
      await bench.expectText(after.replace('Three test', 'Three tests'));
      await bench.expectNoErrors();
    },
  },
  {
    name: 'one undo gives back the exact text, redo brings the replacement again',
    async run(bench) {
      await bench.mount(threeLines);
      await bench.move('Control+End');
      await bench.type(' More');
      const before = bench.shown(`${contentText(threeLines)} More`);
      await bench.expectText(before);
      await bench.replace('tezt', 'test');
      const after = before.replace('tezt', 'test');
      await bench.expectText(after);
      await bench.driver.press('Control+z');
      await bench.expectText(before);
      await bench.redo();
      await bench.expectText(after);
      await bench.driver.press('Control+z');
      await bench.expectText(before);
    },
  },
  {
    name: 'two replacements, then two undos',
    async run(bench) {
      const before = bench.shown(threeLines);
      await bench.mount(threeLines);
      await bench.replace('tezt', 'test');
      await bench.replace('Two', 'Too');
      const between = before.replace('tezt', 'test');
      await bench.expectText(between.replace('Two', 'Too'));
      await bench.driver.press('Control+z');
      await bench.expectText(between);
      await bench.driver.press('Control+z');
      await bench.expectText(before);
    },
  },
  beside('next to a mention', [['Hi tset', mention, 'here']], 'tset', 'test'),
  beside('right after a mention', [['Hi ', mention, ' tset', mention]], ' tset', ' test'),
  beside('next to a hashtag', [['Try tset ', hashtag, ' tezt']], 'tezt', 'test'),
  beside('next to a link', [['See tset ', link, ' tezt']], 'tset', 'test'),
  beside('inside a link', [['See ', link, ' there']], 'page', 'site'),
  beside('next to an emoji (ZWJ)', [['Go 👩🏽‍🚀tset', { emoji: '👩🏽‍🚀' }, 'now']], 'tset', 'test'),
  beside('next to a combining mark', [['cafe\u0301 tset e\u0301']], 'tset', 'test'),
  beside('inside Arabic text', [['مرحبا بكم في مدرستى الجديدة']], 'مدرستى', 'مدرستي'),
  beside('in mixed-direction text', [['شكرا Jhon على tset الجديد']], 'Jhon', 'John'),
  {
    name: 'a deletion takes only its range',
    async run(bench) {
      const content: Content = [['This is is fine.'], ['Next ', mention, ' , line.']];
      const before = bench.shown(content);
      await bench.mount(content);
      await bench.replace(' is is', ' is');
      await bench.expectText(before.replace(' is is', ' is'));
      await bench.driver.press('Control+z');
      await bench.expectText(before);
      await bench.replace('is is ', 'is ');
      await bench.replace('fine', '');
      await bench.expectText(before.replace('is is fine', 'is '));
      await bench.driver.press('Control+z');
      await bench.expectText(before.replace('is is fine', 'is fine'));
    },
  },
];
