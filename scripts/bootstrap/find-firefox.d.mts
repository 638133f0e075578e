/** Firefox's program file, ESR first; undefined when there is none. */
export function findFirefox(): string | undefined;
