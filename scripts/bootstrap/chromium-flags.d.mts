/** Flags of a Chromium that has this unpacked extension and talks to no server of its maker's. */
export function chromiumFlags(extension: string): string[];
