/** A Chromium in which our built extension has answered. */
export function findChromium(): Promise<string>;
