import * as v from 'valibot';
import { type DateOffset, type TemplateContent, dateUnits } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const file = v.array(v.object({ name: v.string(), text: v.string(), keyword: v.optional(v.string(), '') }));

const placeholder = /\{([a-z]+)((?:\s+[a-z]+="[^"]*"|\s+\|[^{}]*)*)\s*\}/g;

/** Reads Raycast's snippets; `undefined` for other JSON. */
export function readRaycast(value: unknown): ReadLibrary | undefined {
  const parsed = v.safeParse(file, value);
  if (!parsed.success) return undefined;
  const notes: ImportNote[] = [];
  const snippets = parsed.output.map(({ name, text, keyword }) => {
    const { body, unknown } = convertBody(text, placeholder, ([, word = '', rest = '']) =>
      nodeOf(word, rest),
    );
    for (const detail of unknown) notes.push({ title: name, code: 'placeholder', detail });
    return fromForeign({ title: name, triggers: [keyword], body }, 'raycast');
  });
  return { format: 'raycast', snippets, notes };
}

const patterns: Readonly<Record<string, string>> = {
  time: 'HH:mm',
  day: 'EEEE',
  datetime: 'd MMMM yyyy HH:mm',
};

function nodeOf(word: string, rest: string): TemplateContent | undefined {
  const settings = new Map(
    [...rest.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  switch (word) {
    case 'cursor':
      return { kind: 'cursor', label: undefined };
    case 'clipboard':
      return { kind: 'value', name: 'clipboard', fallback: undefined };
    case 'date':
    case 'time':
    case 'day':
    case 'datetime':
      return {
        kind: 'date',
        offsets: offsetsOf(settings.get('offset') ?? ''),
        pattern: settings.get('format') ?? patterns[word],
      };
    case 'argument': {
      const options = settings.get('options')?.split(/\s*,\s*/) ?? [];
      const name = settings.get('name') ?? 'text';
      return options.length > 0
        ? { kind: 'choose', name, options }
        : askFor(name, { fallback: settings.get('default') });
    }
    case 'snippet': {
      const name = settings.get('name');
      return name === undefined ? undefined : { kind: 'include', name };
    }
    default:
      return undefined;
  }
}

function offsetsOf(text: string): DateOffset[] {
  return [...text.matchAll(/([+-]?\d+)([mhdwMy])/g)].flatMap(([, amount, letter]) => {
    const unit = dateUnits.find((one) => one === letter);
    return unit ? [{ amount: Number(amount), unit }] : [];
  });
}
