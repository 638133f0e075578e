import * as v from 'valibot';
import { surfaces } from '../../sites/site-profile';
import { type Snippet } from '../snippet';
import type { FileProblem } from './file-problem';

export const ownFormat = 'postwright-snippets';
export const ownVersion = 1;

const time = v.pipe(v.number(), v.finite());
const list = (of: v.GenericSchema<string>) => v.optional(v.array(of), []);

const variant = v.object({
  lang: v.string(),
  register: v.optional(v.picklist(['neutral', 'formal', 'friendly'])),
  body: v.string(),
  short: v.optional(v.string()),
  reviewedAt: v.optional(time),
});

const snippet = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  title: v.string(),
  note: v.optional(v.string(), ''),
  triggers: list(v.string()),
  variants: v.pipe(v.array(variant), v.minLength(1), v.maxLength(100)),
  folder: v.optional(v.string(), ''),
  tags: list(v.string()),
  sites: list(v.string()),
  surfaces: v.optional(v.array(v.picklist(surfaces)), []),
  pinned: v.optional(v.picklist([0, 1]), 0),
  expiresAt: v.optional(time),
  origin: v.optional(
    v.object({
      kind: v.picklist(['import', 'team']),
      source: v.string(),
      externalId: v.optional(v.string()),
    }),
  ),
  createdAt: time,
  updatedAt: time,
  deletedAt: v.optional(time),
  rev: v.pipe(v.number(), v.integer()),
});

const head = v.object({ format: v.literal(ownFormat), version: v.number() });
const file = v.object({
  ...head.entries,
  version: v.literal(ownVersion),
  /** What a team calls the library that it publishes. */
  name: v.optional(v.string()),
  snippets: v.array(snippet),
});

/** Whether parsed JSON says that it is one of our files, of any version. */
export function isOwnFormat(value: unknown): boolean {
  return v.is(head, value);
}

/** Reads one of our files. Keys that we do not know are left out; prototypes are out of reach, since only known keys are read. */
export function readOwnFormat(
  value: unknown,
): { snippets: Snippet[]; name: string | undefined } | FileProblem {
  if (v.is(head, value) && value.version > ownVersion) return { problem: 'newer-version' };
  const parsed = v.safeParse(file, value);
  if (parsed.success) return { snippets: parsed.output.snippets, name: parsed.output.name };
  return { problem: 'damaged', where: v.getDotPath(parsed.issues[0]) ?? '' };
}

/**
 * All snippets as one of our files. Nothing is lost: what it is read back to is equal.
 * @param exportedAt Milliseconds since the epoch.
 */
export function writeOwnFormat(snippets: readonly Snippet[], exportedAt: number): string {
  return JSON.stringify({ format: ownFormat, version: ownVersion, exportedAt, snippets }, null, 2);
}
