import type { Database } from '../database/database';
import type { SnippetUse } from './snippet-records';
import type { SnippetUseDetails } from './snippet-store';

/** Adds an insertion to the snippet's day. */
export async function countUse(
  database: Database,
  { id, siteId, lang }: SnippetUseDetails,
  now: Date,
): Promise<void> {
  const { uses } = database;
  const day = isoDay(now);
  await database.transaction('rw', uses, async () => {
    const known: SnippetUse | undefined = await uses.get([id, day]);
    await uses.put({
      snippetId: id,
      day,
      count: (known?.count ?? 0) + 1,
      lastAt: now.getTime(),
      bySite: addOne(known?.bySite ?? {}, siteId),
      byLang: addOne(known?.byLang ?? {}, lang),
    });
  });
}

/** ISO date in the user's own time zone. */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function addOne(counts: Readonly<Record<string, number>>, key: string | undefined): Record<string, number> {
  if (key === undefined) return { ...counts };
  return { ...counts, [key]: (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + 1 };
}
