import * as v from 'valibot';
import type { DateOffset, TemplateContent } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { fromMoment } from './date-letters';
import { type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const file = v.object({
  folders: v.array(
    v.object({
      name: v.optional(v.string(), ''),
      snippets: v.array(
        v.object({
          name: v.optional(v.string(), ''),
          shortcut: v.optional(v.string(), ''),
          text: v.string(),
        }),
      ),
    }),
  ),
});

const command = /\{([a-z]+)(?::\s*([^{}]*))?\}/g;

/** Reads a Text Blaze export; `undefined` for other JSON. */
export function readTextBlaze(value: unknown): ReadLibrary | undefined {
  const parsed = v.safeParse(file, value);
  if (!parsed.success) return undefined;
  const notes: ImportNote[] = [];
  const snippets = parsed.output.folders.flatMap(({ name: folder, snippets: inFolder }) =>
    inFolder.map(({ name, shortcut, text }) => {
      const { body, unknown } = convertBody(text, command, ([, word = '', rest = '']) =>
        commandNode(word, rest),
      );
      const title = name || shortcut;
      for (const detail of unknown) notes.push({ title, code: 'placeholder', detail });
      return fromForeign({ title: name, triggers: [shortcut], body, folder }, 'text-blaze');
    }),
  );
  return { format: 'text-blaze', snippets, notes };
}

function commandNode(word: string, rest: string): TemplateContent | string | undefined {
  const { values, settings } = readArguments(rest);
  const name = settings.get('name') ?? '';
  switch (word) {
    case 'cursor':
      return { kind: 'cursor', label: undefined };
    case 'clipboard':
      return { kind: 'value', name: 'clipboard', fallback: undefined };
    case 'time':
      return {
        kind: 'date',
        offsets: shiftOf(settings.get('shift') ?? ''),
        pattern: values[0] === undefined ? undefined : fromMoment(values[0]),
      };
    case 'formtext':
    case 'formdate':
      return askFor(name || 'text', { fallback: settings.get('default') });
    case 'formparagraph':
      return askFor(name || 'text', { fallback: settings.get('default'), long: true });
    case 'formmenu': {
      const first = settings.get('default');
      const options = [...new Set([...(first === undefined ? [] : [first]), ...values])];
      return options.length === 0 ? undefined : { kind: 'choose', name: name || undefined, options };
    }
    case 'import':
      return values[0] === undefined ? undefined : { kind: 'include', name: values[0] };
    case 'enter':
      return '\n';
    case 'tab':
      return '\t';
    default:
      return undefined;
  }
}

/** `a; b; name=x`: values, and settings by their name. */
function readArguments(rest: string): { values: string[]; settings: Map<string, string> } {
  const values: string[] = [];
  const settings = new Map<string, string>();
  for (const part of rest.split(';').map((one) => one.trim())) {
    const [, key, value] = /^([a-z]+)\s*=\s*(.*)$/s.exec(part) ?? [];
    if (key !== undefined && value !== undefined) settings.set(key, value);
    else if (part !== '') values.push(part);
  }
  return { values, settings };
}

const units: Readonly<Record<string, DateOffset['unit']>> = {
  Y: 'y',
  M: 'M',
  W: 'w',
  D: 'd',
  h: 'h',
  m: 'm',
};

function shiftOf(shift: string): DateOffset[] {
  return [...shift.matchAll(/([+-]\d+)([YMWDhm])/g)].flatMap(([, amount, letter = '']) => {
    const unit = units[letter];
    return unit ? [{ amount: Number(amount), unit }] : [];
  });
}
