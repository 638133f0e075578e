import { deepStrictEqual } from 'node:assert/strict';
import type { Bench } from '../bench.ts';
import type { Content } from '../../playground/editors/content.ts';
import type { Scenario } from '../scenario.ts';

const content: Content = [['One tset here.'], ['Hi ', { mention: 'ana' }, ' tezt'], ['Last']];

/** Reading, marking, replacing, typing on, undo, redo and several lines, in one go. */
async function journey(bench: Bench): Promise<void> {
  const before = bench.shown(content);
  await bench.mount(content);
  await bench.expectText(before);
  const { from, to } = await bench.editOf('tset', '');
  deepStrictEqual(await bench.ask('ranges', [{ from, to }]), [{ text: 'tset', rects: 1 }]);
  await bench.replace('tset', 'test');
  const after = before.replace('tset', 'test');
  await bench.expectText(after);
  await bench.driver.press('Control+z');
  await bench.expectText(before);
  await bench.redo();
  await bench.expectText(after);
  await bench.replace('Last', 'Some\n\nlines');
  const lines = after.replace('Last', bench.shown('Some\n\nlines'));
  await bench.expectText(lines);
  await bench.type('!');
  await bench.expectText(`${lines}!`);
  await bench.expectNoErrors();
}

export const places: readonly Scenario[] = [
  { name: 'in an open shadow root', place: 'shadow', run: journey },
  { name: 'in a same-origin iframe', place: 'frame', run: journey },
];
