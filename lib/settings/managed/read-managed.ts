import * as v from 'valibot';
import { readLibraryUrl } from '../../snippets/team/library-url';
import { houseStyleShape } from '../house-style-shape';
import { settingsShape } from '../settings-shape';
import { readServerUrl } from '../../checks/languagetool/server';
import {
  backupShape,
  campaignsShape,
  hashtagsShape,
  languageToolShape,
  lengthShape,
  rewriteShape,
  toneShape,
} from './choices-shape';
import type { Managed } from './managed';

/** The parts of it that are settings, with their shapes. */
export const managedShapes = {
  settings: settingsShape,
  languageTool: languageToolShape,
  lengths: lengthShape,
  tone: toneShape,
  houseStyle: houseStyleShape,
  sync: v.object({ isOn: v.boolean() }),
  backup: backupShape,
  hashtags: hashtagsShape,
  rewrite: rewriteShape,
  campaigns: campaignsShape,
};

/** Lists of addresses, each with what reads one. */
export const addressLists = { teamLibraries: readLibraryUrl, languageToolServers: readServerUrl };

/** Reads what `storage.managed` holds, each setting by itself: one that makes no sense is as if it were not set. */
export function readManaged(stored: unknown): Managed {
  const managed: Record<string, unknown> = {};
  for (const [part, shape] of Object.entries(managedShapes)) {
    const read = readPart(own(stored, part), shape.entries);
    if (Object.keys(read).length > 0) managed[part] = read;
  }
  for (const [list, read] of Object.entries(addressLists)) {
    const addresses = readAddresses(own(stored, list), read);
    if (addresses.length > 0) managed[list] = addresses;
  }
  return managed;
}

function readAddresses(stored: unknown, read: (address: string) => string | undefined): string[] {
  const addresses = (Array.isArray(stored) ? stored : []).flatMap((address: unknown) =>
    typeof address === 'string' ? (read(address) ?? []) : [],
  );
  return [...new Set(addresses)];
}

function readPart(
  stored: unknown,
  entries: Readonly<Record<string, v.GenericSchema>>,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(entries)) {
    const parsed = v.safeParse(shape, own(stored, name));
    if (parsed.success) read[name] = parsed.output;
  }
  return read;
}

function own(stored: unknown, name: string): unknown {
  const isObject = typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name);
  return isObject ? (stored as Record<string, unknown>)[name] : undefined;
}
