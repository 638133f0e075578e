import { findChromium } from '../../../scripts/bootstrap/find-chromium.mjs';

/** Looks for a Chromium once; the workers inherit the environment. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it.
export default async function globalSetup(): Promise<void> {
  process.env['POSTWRIGHT_CHROMIUM'] ??= await findChromium();
}
