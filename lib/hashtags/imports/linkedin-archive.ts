import Papa from 'papaparse';
import type { ArchivedPost } from './archive';

/** `Shares.csv` of LinkedIn's export. A line break in a post is closed and opened quotation marks there. */
export function readLinkedInArchive(text: string): ArchivedPost[] | undefined {
  if (!/^\ufeff?"?Date"?,/.test(text) || !/ShareCommentary/.test(text.slice(0, 500))) return undefined;
  const { data } = Papa.parse<Record<string, string | undefined>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap(({ Date: date = '', ShareCommentary: commentary = '' }) =>
    commentary === ''
      ? []
      : [{ text: commentary.replaceAll('"\n"', '\n'), at: Date.parse(`${date.replace(' ', 'T')}Z`) }],
  );
}
