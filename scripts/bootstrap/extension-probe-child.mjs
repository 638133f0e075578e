import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium-flags.mjs';

const [executablePath, extension] = process.argv.slice(2);
const timeout = 20_000;
const profile = await mkdtemp(join(tmpdir(), 'postwright-probe-'));
try {
  const args = chromiumFlags(extension);
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, timeout });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout });
  } finally {
    await context.close();
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
}
