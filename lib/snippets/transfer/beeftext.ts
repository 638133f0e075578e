import * as v from 'valibot';
import type { TemplateContent } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { fromQt } from './date-letters';
import { type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const file = v.object({
  combos: v.array(
    v.object({
      uuid: v.optional(v.string()),
      name: v.optional(v.string(), ''),
      keyword: v.string(),
      snippet: v.string(),
      group: v.optional(v.string()),
      groupUuid: v.optional(v.string()),
    }),
  ),
  groups: v.optional(v.array(v.object({ uuid: v.string(), name: v.string() })), []),
});

const variable = /#\{([a-zA-Z]+)(?::([^{}]*))?\}/g;

/** Reads Beeftext's combo list; `undefined` for other JSON. */
export function readBeeftext(value: unknown): ReadLibrary | undefined {
  const parsed = v.safeParse(file, value);
  if (!parsed.success) return undefined;
  const { combos, groups } = parsed.output;
  const notes: ImportNote[] = [];
  const folders = new Map(groups.map(({ uuid, name }) => [uuid, name]));
  const snippets = combos.map(({ uuid, name, keyword, snippet, group, groupUuid }) => {
    const { body, unknown } = convertBody(snippet, variable, ([, word = '', rest]) => nodeOf(word, rest));
    for (const detail of unknown) notes.push({ title: name || keyword, code: 'placeholder', detail });
    const folder = folders.get(group ?? groupUuid ?? '');
    return fromForeign({ title: name, triggers: [keyword], body, folder, externalId: uuid }, 'beeftext');
  });
  return { format: 'beeftext', snippets, notes };
}

function nodeOf(word: string, rest: string | undefined): TemplateContent | undefined {
  switch (word) {
    case 'clipboard':
      return { kind: 'value', name: 'clipboard', fallback: undefined };
    case 'cursor':
      return { kind: 'cursor', label: undefined };
    case 'date':
      return { kind: 'date', offsets: [], pattern: undefined };
    case 'time':
      return { kind: 'date', offsets: [], pattern: 'HH:mm' };
    case 'dateTime':
      return { kind: 'date', offsets: [], pattern: rest === undefined ? undefined : fromQt(rest) };
    case 'input':
      return askFor(rest || 'text');
    case 'combo':
      return rest ? { kind: 'include', name: rest } : undefined;
    default:
      return undefined;
  }
}
