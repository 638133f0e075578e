import { performance } from 'node:perf_hooks';
import { Bench } from './bench.ts';
import type { BrowserName, Driver } from './driver/driver.ts';
import type { EditorUnderTest } from './editors.ts';
import { knownLimits } from './known-limits.ts';
import type { Scenario } from './scenario.ts';

/** One scenario in one editor in one browser. */
export interface Cell {
  readonly editor: string;
  readonly scenario: string;
  readonly browser: BrowserName;
  /** Whether it did what was expected: passed, or failed as a known limit. */
  readonly ok: boolean;
  readonly limited: boolean;
  readonly ms: number;
}

/** Runs the scenarios on one editor, in pages that they share. */
export async function runEditor(
  driver: Driver,
  editor: EditorUnderTest,
  scenarios: readonly Scenario[],
  origin: string,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const page of ['index.html', 'framed.html'] as const) {
    const inFrame = page === 'framed.html';
    const chosen = scenarios.filter(({ place }) => (place === 'frame') === inFrame);
    if (chosen.length === 0) continue;
    await driver.open(`${origin}/${page}`);
    for (const scenario of chosen) {
      const bench = new Bench(
        driver,
        editor,
        scenario.place === 'shadow' ? 'shadow' : 'page',
        inFrame ? 1 : 0,
      );
      cells.push(await runCell(bench, scenario));
      if (!cells.at(-1)?.ok) await driver.open(`${origin}/${page}`);
    }
  }
  return cells;
}

async function runCell(bench: Bench, scenario: Scenario): Promise<Cell> {
  const key = { editor: bench.editor.id, scenario: scenario.name, browser: bench.driver.browser };
  const limit = knownLimits.find(
    ({ editor, scenario, browser }) =>
      editor === key.editor && scenario === key.scenario && browser === key.browser,
  );
  const started = performance.now();
  let failure: unknown;
  try {
    await scenario.run(bench);
  } catch (error) {
    failure = error;
  }
  const ok = limit ? failure !== undefined : failure === undefined;
  const ms = Math.round(performance.now() - started);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${key.browser} · ${key.editor} · ${key.scenario} (${ms} ms)`);
  if (limit && ok) console.log(`     known limit: ${limit.reason}`);
  else if (limit) console.log('     a known limit passes now: take it off the list');
  else if (!ok) console.log(String(failure).replace(/^/gm, '     '));
  return { ...key, ok, limited: limit !== undefined && ok, ms };
}
