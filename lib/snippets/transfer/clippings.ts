import * as v from 'valibot';
import { canonicalName, isValueName } from '../template/keywords';
import type { TemplateContent } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { fromMoment } from './date-letters';
import { type ForeignSnippet, type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const file = v.object({ userClippingsRoot: v.array(v.unknown()) });
const clipping = v.object({
  name: v.optional(v.string(), ''),
  content: v.string(),
  shortcutKey: v.optional(v.nullable(v.string())),
});
const folder = v.object({ name: v.optional(v.string(), ''), children: v.array(v.unknown()) });

/** Folders deeper than this are not read: no one has them, and a file may be made to exhaust the stack. */
const deepest = 50;

const placeholder = /\$\[([^[\]{}()]+)(?:\(([^()]*)\))?(?:\{([^{}]*)\})?\]/g;

/** Reads a Clippings backup; `undefined` for other JSON. */
export function readClippings(value: unknown): ReadLibrary | undefined {
  const parsed = v.safeParse(file, value);
  if (!parsed.success) return undefined;
  const notes: ImportNote[] = [];
  const found = entriesIn(parsed.output.userClippingsRoot, '', 0, notes);
  return { format: 'clippings', snippets: found.map((one) => fromForeign(one, 'clippings')), notes };
}

function entriesIn(
  entries: readonly unknown[],
  path: string,
  depth: number,
  notes: ImportNote[],
): ForeignSnippet[] {
  if (depth > deepest) return [];
  return entries.flatMap((entry) => {
    if (v.is(folder, entry)) {
      const { name = '', children } = entry;
      return entriesIn(children, path === '' ? name : `${path}/${name}`, depth + 1, notes);
    }
    const parsed = v.safeParse(clipping, entry);
    if (!parsed.success) return [];
    const { name: title, content, shortcutKey } = parsed.output;
    const { body, unknown } = convertBody(content, placeholder, ([, name = '', argument, rest]) =>
      nodeOf(name, argument, rest),
    );
    for (const detail of unknown) notes.push({ title, code: 'placeholder', detail });
    return [{ title, triggers: shortcutKey ? [`;${shortcutKey.toLowerCase()}`] : [], body, folder: path }];
  });
}

function nodeOf(
  name: string,
  argument: string | undefined,
  rest: string | undefined,
): TemplateContent | undefined {
  switch (name) {
    case 'DATE':
      return {
        kind: 'date',
        offsets: [],
        pattern: argument === undefined ? undefined : fromMoment(argument),
      };
    case 'TIME':
      return { kind: 'date', offsets: [], pattern: argument === undefined ? 'HH:mm' : fromMoment(argument) };
    case 'CLIPPING':
      return argument ? { kind: 'include', name: argument } : undefined;
    case 'URL':
      return { kind: 'value', name: 'link', fallback: undefined };
  }
  const word = name.trim().toLowerCase();
  if (rest?.includes('|'))
    return { kind: 'choose', name: isValueName(word) ? word : undefined, options: rest.split('|') };
  return isValueName(word) && canonicalName(word) === 'name'
    ? { kind: 'value', name: 'name', fallback: rest }
    : askFor(word, { fallback: rest });
}
