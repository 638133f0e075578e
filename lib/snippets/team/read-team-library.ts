import { createBreathe } from '../../checks/engine/breathe';
import { foldText } from '../../text/fold';
import { normalizeDraft } from '../normalize-draft';
import type { Snippet } from '../snippet';
import { decodeText } from '../transfer/decode-text';
import { readEspanso } from '../transfer/espanso-import';
import type { FileProblem } from '../transfer/file-problem';
import { isOwnFormat, readOwnFormat } from '../transfer/own-format';
import { validateDraft } from '../validate-draft';
import type { TeamProblem, TeamSnippet } from './team-library';
import { nameOfUrl } from './library-url';

export interface ReadTeamLibrary {
  readonly name: string;
  readonly snippets: readonly TeamSnippet[];
  /** Replies of an espanso file that run scripts or are no texts. */
  readonly leftOut: number;
}

/** Most replies of one library. */
const mostSnippets = 20_000;

/**
 * Reads a library in our own format or espanso's. All or nothing: one reply that could not be inserted refuses the whole,
 * so that nobody works on with a part of what the team has agreed on.
 * @param url Where it was fetched; two libraries may have replies of the same name.
 */
export async function readTeamLibrary(
  bytes: Uint8Array<ArrayBuffer>,
  url: string,
): Promise<ReadTeamLibrary | { readonly problem: TeamProblem }> {
  const file = readFile(bytes);
  if ('problem' in file) return { problem: { code: file.problem, detail: file.where ?? '' } };
  const published = file.snippets.filter(({ deletedAt }) => deletedAt === undefined);
  if (published.length === 0) return problem('empty');
  if (published.length > mostSnippets) return problem('too-large');
  const name = file.name?.trim().slice(0, 100) || nameOfUrl(url);
  const breathe = createBreathe();
  const snippets = new Map<string, TeamSnippet>();
  for (const snippet of published) {
    if (validateDraft(snippet).length > 0) return problem('bad-reply', snippet.title);
    const read = await toTeamSnippet(snippet, url, name, file.isOwn);
    snippets.set(read.id, read);
    await breathe();
  }
  return { name, snippets: [...snippets.values()], leftOut: file.leftOut };
}

interface ReadFile {
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly snippets: readonly Snippet[];
  readonly leftOut: number;
}

function readFile(bytes: Uint8Array<ArrayBuffer>): ReadFile | FileProblem {
  const text = decodeText(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined) return { problem: 'not-text' };
  if (text.trim() === '') return { problem: 'empty' };
  try {
    if (/^\s*[[{]/.test(text)) {
      const value: unknown = JSON.parse(text);
      if (!isOwnFormat(value)) return { problem: 'unknown' };
      const read = readOwnFormat(value);
      return 'problem' in read ? read : { isOwn: true, leftOut: 0, ...read };
    }
    const read = readEspanso(text);
    if (!read) return { problem: 'unknown' };
    const leftOut = read.notes.filter(({ code }) => code === 'script' || code === 'image').length;
    return { isOwn: false, snippets: read.snippets, leftOut };
  } catch {
    return { problem: 'broken' };
  }
}

async function toTeamSnippet(
  snippet: Snippet,
  source: string,
  team: string,
  isOwn: boolean,
): Promise<TeamSnippet> {
  const content = normalizeDraft(snippet);
  // Other programs' replies have no ids: what people know them by has to do.
  const known = content.triggers[0] ?? content.title;
  const externalId = isOwn ? snippet.id : foldText(known);
  return {
    ...content,
    id: await idOf(source, externalId),
    team,
    origin: { kind: 'team', source, externalId },
    createdAt: snippet.createdAt,
    updatedAt: snippet.updatedAt,
    rev: snippet.rev,
  };
}

/** The same for the same reply each time, so that uses are counted on; never that of a reply of one's own. */
async function idOf(source: string, externalId: string): Promise<string> {
  const data = new TextEncoder().encode(JSON.stringify([source, externalId]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return `team:${hex.join('')}`;
}

function problem(code: TeamProblem['code'], detail = ''): { readonly problem: TeamProblem } {
  return { problem: { code, detail } };
}
