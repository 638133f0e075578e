import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { built, buildAll } from './build.ts';
import { startChromium } from './driver/chromium.ts';
import type { BrowserName, Driver } from './driver/driver.ts';
import { startFirefox } from './driver/firefox.ts';
import { editors } from './editors.ts';
import { knownLimits } from './known-limits.ts';
import { printTable, writeReport } from './report.ts';
import { type Cell, runEditor } from './run-editor.ts';
import { scenarios } from './scenarios/all.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
  options: {
    /** `chromium`, `firefox`; both when nothing is said. */
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    /** Only these editors, by id. */
    editor: { type: 'string', multiple: true },
    /** Only scenarios with this in their name. */
    scenario: { type: 'string', default: '' },
    repeat: { type: 'string', default: '1' },
  },
});

interface BrowserUnderTest {
  /** Its program, if it is there. */
  readonly program: string | undefined;
  start(program: string): Promise<Driver>;
}

const browsers: Record<BrowserName, BrowserUnderTest> = {
  chromium: {
    program: firstThere([
      process.env['POSTWRIGHT_CHROMIUM'],
      process.env['CHROME_PATH'],
      '/usr/bin/chromium',
    ]),
    start: (program) => startChromium(program, built.chromium),
  },
  firefox: {
    program: firstThere([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']),
    start: (program) => startFirefox(program, built.firefox),
  },
};

function firstThere(programs: readonly (string | undefined)[]): string | undefined {
  return programs.find((program) => program && existsSync(program));
}

const chosenEditors = editors.filter(({ id }) => !values.editor || values.editor.includes(id));
const chosenScenarios = scenarios.filter(({ name }) => name.includes(values.scenario));

async function runBrowser(browser: BrowserName, origin: string): Promise<Cell[]> {
  const { program, start } = browsers[browser];
  if (!program) {
    console.log(`${browser} is skipped: it is not installed. Set POSTWRIGHT_CHROMIUM or FIREFOX_PATH.`);
    return [];
  }
  const driver = await start(program);
  const cells: Cell[] = [];
  try {
    for (const editor of chosenEditors)
      cells.push(...(await runEditor(driver, editor, chosenScenarios, origin)));
  } finally {
    await driver.close();
  }
  return cells;
}

await buildAll();
const server = await serve(built.pages);
const cells: Cell[] = [];
try {
  for (let round = 0; round < Number(values.repeat); round++) {
    // Side by side: most of the time goes to waiting for undo groups to end.
    const browsersNow = (values.browser as BrowserName[]).map((browser) =>
      runBrowser(browser, server.origin),
    );
    cells.push(...(await Promise.all(browsersNow)).flat());
  }
} finally {
  server.close();
}
printTable(cells, knownLimits);
const isWhole = chosenEditors.length === editors.length && chosenScenarios.length === scenarios.length;
if (isWhole) await writeReport(cells, knownLimits);
process.exitCode = cells.length > 0 && cells.every(({ ok }) => ok) ? 0 : 1;
