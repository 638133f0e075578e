import * as v from 'valibot';
import type { TemplateContent } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { type ForeignSnippet, type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const snippet = v.object({ name: v.string(), body: v.string(), timestamp: v.unknown() });
const folder = v.object({ name: v.string(), list: v.array(v.unknown()) });

/** See `clippings.ts`. */
const deepest = 50;

/** `%name%` is asked for, `[[%d(…)]]` a date, `[[%s(x)]]` another snippet, `[[%p]]` what was copied. */
const placeholder = /\[\[%([dsp])(?:\(([^()]*)\))?\]\]|%([^%\s][^%\n]{0,40})%/g;

/** Reads a ProKeys backup; `undefined` for other JSON. Old versions wrote lists that begin with the folder's name. */
export function readProKeys(value: unknown): ReadLibrary | undefined {
  const notes: ImportNote[] = [];
  const roots = Array.isArray(value) ? (value as unknown[]) : [value];
  const found = roots.flatMap((root) => snippetsIn(root, '', 0, notes));
  if (found.length === 0) return undefined;
  return { format: 'prokeys', snippets: found.map((one) => fromForeign(one, 'prokeys')), notes };
}

function snippetsIn(entry: unknown, path: string, depth: number, notes: ImportNote[]): ForeignSnippet[] {
  if (depth > deepest) return [];
  if (v.is(folder, entry)) {
    // The outermost folder holds everything, and its name says nothing.
    const inner = depth === 0 ? '' : path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.list.flatMap((one) => snippetsIn(one, inner, depth + 1, notes));
  }
  if (!v.is(snippet, entry)) return [];
  const { name, body: html } = entry;
  const { body, unknown } = convertBody(plainText(html), placeholder, ([, kind, argument, asked]) =>
    asked === undefined ? nodeOf(kind ?? '', argument) : askFor(asked.trim()),
  );
  for (const detail of unknown) notes.push({ title: name, code: 'placeholder', detail });
  return [{ title: name, triggers: [name], body, folder: path }];
}

function nodeOf(kind: string, argument = ''): TemplateContent | undefined {
  if (kind === 'p') return { kind: 'value', name: 'clipboard', fallback: undefined };
  if (kind === 's') return argument === '' ? undefined : { kind: 'include', name: argument };
  const days = /^[+-]\d+$/.test(argument) ? Number(argument) : 0;
  return { kind: 'date', offsets: days === 0 ? [] : [{ amount: days, unit: 'd' }], pattern: undefined };
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};

/** Bodies are a rich editor's HTML: lines are paragraphs, and only the text is wanted. */
function plainText(html: string): string {
  return html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replace(/<[a-z/][^<>]*>/gi, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .trim();
}
