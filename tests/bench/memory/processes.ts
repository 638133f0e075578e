import { readFileSync, readdirSync } from 'node:fs';

/** The renderers of the browsers that this program started. */
export interface Renderer {
  readonly pid: number;
  /** Whether it is the one of the extension: background, engine's host and pages of ours share it. */
  readonly isExtension: boolean;
}

/** Whether the memory of processes can be read here: it is Linux that tells it in files. */
export const canReadProcesses = process.platform === 'linux';

/** All renderers below this process, through whatever is between them. */
export function findRenderers(): Renderer[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs).flatMap((pid) => {
    // A renderer that was forked writes its words with spaces between them.
    const words = read(`/proc/${pid}/cmdline`)?.split(/[\0 ]/) ?? [];
    return words.includes('--type=renderer')
      ? [{ pid, isExtension: words.includes('--extension-process') }]
      : [];
  });
}

/** Memory that is resident, and that of it which no other process shares, in MB. */
export function memoryOf(pid: number): { readonly resident: number; readonly own: number } {
  const rollup = read(`/proc/${pid}/smaps_rollup`) ?? '';
  const kilobytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(rollup)?.[1] ?? 0);
  return {
    resident: kilobytes('Rss') / 1024,
    own: (kilobytes('Private_Clean') + kilobytes('Private_Dirty')) / 1024,
  };
}

/** The name of a program stands in brackets and may hold spaces: its parent is counted from behind it. */
function parentOf(pid: string): number | undefined {
  const afterName = read(`/proc/${pid}/stat`)?.split(') ').at(-1);
  return afterName === undefined ? undefined : Number(afterName.split(' ')[1]);
}

/** A process may be gone by now. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
