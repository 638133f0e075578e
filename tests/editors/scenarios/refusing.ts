import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Bench } from '../bench.ts';
import type { Scenario } from '../scenario.ts';

export const refusing: readonly Scenario[] = [
  {
    name: 'a replacement for an older text is refused',
    async run(bench) {
      await bench.mount([['One tset here']]);
      const edit = await bench.editOf('tset', 'test');
      await bench.move('Control+Home');
      await bench.type('x');
      await bench.expectText('xOne tset here');
      deepStrictEqual(await bench.ask('apply', edit), { ok: false, reason: 'stale' });
      await bench.expectText('xOne tset here');
    },
  },
  {
    name: 'two edits at once: the second is refused, the first is right',
    async run(bench) {
      await bench.mount([['One tset here'], ['Two tezt']]);
      const second = await bench.editOf('tezt', 'tests');
      await bench.ask('start', await bench.editOf('tset', 'test'));
      deepStrictEqual(await bench.ask('apply', second), { ok: false, reason: 'stale' });
      deepStrictEqual(await bench.ask('finish', undefined), { ok: true });
      await bench.expectText(bench.shown('One test here\nTwo tezt'));
      await bench.expectNoErrors();
    },
  },
  {
    name: 'a page that swallows pastes and input: the result tells the truth',
    async run(bench) {
      await bench.mount([['One tset here'], ['Two']]);
      await bench.onStage(() => window.stage.letNothingIn(), null);
      const result = await bench.tryReplace('tset', 'test');
      // Chromium lets an extension insert into a field without asking the page.
      if (!result.ok) deepStrictEqual(result, { ok: false, reason: 'refused' });
      await bench.expectText(bench.shown(`One ${result.ok ? 'test' : 'tset'} here\nTwo`));
      await bench.expectNoErrors();
    },
  },
  composing('Arabic', 'مرح', 'مرحبا'),
  composing('Japanese', 'にほ', '日本'),
  {
    name: 'typing while the edit is applied loses nothing',
    async run(bench) {
      await bench.mount([['One tset here.'], ['Two']]);
      await bench.move('Control+End');
      const typed = 'ABCDEFGH';
      for (const character of typed.slice(0, 2)) await bench.driver.type(character);
      await bench.ask('start', await bench.editOf('tset', 'test'));
      for (const character of typed.slice(2)) await bench.driver.type(character);
      const result = await bench.ask('finish', undefined);
      const { text } = await bench.read();
      await bench.expectText(text);
      const word = result.ok ? 'test' : 'tset';
      // The caret goes behind the replacement, and what is typed from then on with it.
      const [head, tail] = split(text, typed);
      strictEqual(`${head}|${tail}`.includes('One t'), true, text);
      strictEqual(text.replace(/[A-H]/g, ''), bench.shown(`One ${word} here.\nTwo`), text);
      strictEqual(
        text
          .replace(/[^A-H]/g, '')
          .split('')
          .sort()
          .join(''),
        typed,
        text,
      );
      await bench.expectNoErrors();
    },
  },
  {
    name: 'the editor goes away midway: nothing is lost or thrown',
    async run(bench) {
      await bench.mount([['One tset here']]);
      await bench.ask('start', await bench.editOf('tset', 'test'));
      await bench.onStage(() => {
        window.stage.unmount();
        const other = document.createElement('textarea');
        other.value = 'Other text';
        document.body.append(other);
        other.focus();
      }, null);
      // The content script goes away with a frame of the editor's own.
      const isOver = bench.editor.ownFrame ?? false;
      const result = isOver ? undefined : await bench.ask('finish', undefined);
      const other = await bench.onStage(() => {
        const area = [...document.querySelectorAll('textarea')].at(-1);
        area?.remove();
        return area?.value;
      }, null);
      strictEqual(other, 'Other text');
      // Some have the edit in their model before they go, and can't show it any more.
      ok((result?.ok ? ['One test here'] : ['One tset here', 'One test here']).includes(await bench.model()));
      await bench.expectNoErrors();
    },
  },
];

function composing(language: string, half: string, whole: string): Scenario {
  return {
    name: `nothing happens during ${language} composition`,
    async run(bench: Bench) {
      await bench.mount([['One tset here ']]);
      await bench.move('Control+End');
      await bench.expectText('One tset here ');
      await bench.compose(half.slice(0, 1));
      await bench.ask('changes', undefined);
      await bench.compose(half);
      const { text, revision } = await bench.read();
      ok(text.includes('tset'), text);
      const from = text.indexOf('tset');
      const result = await bench.ask('apply', { from, to: from + 4, insert: 'test', revision });
      deepStrictEqual(result, { ok: false, reason: 'stale' });
      deepStrictEqual(await bench.ask('changes', undefined), []);
      await bench.driver.commit(whole);
      await bench.expectText(`One tset here ${whole}`);
      ok((await bench.ask('changes', undefined)).includes('text'), 'the end of the composition is reported');
      await bench.replace('tset', 'test');
      await bench.expectText(`One test here ${whole}`);
    },
  };
}

function split(text: string, typed: string): [string, string] {
  const at = text.indexOf(typed[0] ?? '');
  return [text.slice(0, at), text.slice(at)];
}
