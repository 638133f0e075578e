import * as v from 'valibot';
import type { PersonalWord } from '../../checks/dictionary/personal-word';
import { personalWordShape } from '../../checks/dictionary/word-shape';
import type { HouseStyle } from '../../checks/house-style/house-style';
import type { IgnoredDiagnostic } from '../../checks/ignored/ignored-diagnostic';
import { ignoredShape } from '../../checks/ignored/ignored-shape';
import type { TagSet } from '../../hashtags/sets/tag-set';
import { tagSetShape } from '../../hashtags/sets/tag-set-shape';
import { snippetDraft } from '../../messaging/snippet-schemas';
import type { SnippetDraft } from '../../snippets/snippet';
import { parseFile } from '../../text/parse-file';
import type { Settings } from '../settings';
import { houseStyleShape } from '../house-style-shape';
import { settingsShape } from '../settings-shape';
import { type PortableChoices, portableChoicesShape } from '../portable-choices';

/** Everything that the user has made or chosen, in one file. */
export interface Backup {
  readonly settings: Partial<Settings>;
  readonly words: readonly PersonalWord[];
  readonly ignored: readonly IgnoredDiagnostic[];
  readonly houseStyle: HouseStyle;
  readonly replies: readonly SnippetDraft[];
  /** Not in older files. */
  readonly choices?: Partial<PortableChoices> | undefined;
  readonly tagSets?: readonly TagSet[] | undefined;
}

export type BackupProblem =
  'empty' | 'too-large' | 'not-text' | 'not-json' | 'newer-version' | 'not-a-backup';

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  /** @param path Where in the file something is wrong: `words.3.language`; empty for all of it. */
  | { readonly ok: false; readonly problem: BackupProblem; readonly path: string };

const format = 'postwright-backup';
const version = 1;
/** Characters; 10,000 replies of 500 characters have about 7 million. */
const largestFile = 50_000_000;

const file = v.object({
  format: v.literal(format),
  version: v.literal(version),
  settings: v.partial(settingsShape),
  words: v.array(personalWordShape),
  ignored: v.array(ignoredShape),
  houseStyle: houseStyleShape,
  // Loose: what else a reply has goes along; the store looks at it.
  replies: v.array(v.looseObject(snippetDraft.entries)),
  choices: v.optional(v.partial(portableChoicesShape)),
  tagSets: v.optional(v.array(tagSetShape)),
});

/** What a backup looks like in a message. */
export const backupShape = v.omit(file, ['format', 'version']);

export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ format, version, ...backup }, null, 2)}\n`;
}

/** Reads what `writeBackup` wrote; says what is wrong instead of throwing. All or nothing. */
export function readBackup(content: string): ReadBackup {
  const parsed = parseFile(content, largestFile);
  if (!parsed.ok) return { ...parsed, path: '' };
  if (!('json' in parsed)) return { ok: false, problem: 'not-a-backup', path: '' };
  const read = v.safeParse(file, parsed.json);
  if (read.success) {
    const { format: _format, version: _version, ...backup } = read.output;
    return { ok: true, backup: backup as Backup };
  }
  const isNewer = v.is(
    v.object({ format: v.literal(format), version: v.pipe(v.number(), v.gtValue(version)) }),
    parsed.json,
  );
  if (isNewer) return { ok: false, problem: 'newer-version', path: '' };
  return { ok: false, problem: 'not-a-backup', path: v.getDotPath(read.issues[0]) ?? '' };
}
