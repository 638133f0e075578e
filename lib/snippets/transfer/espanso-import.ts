import { load } from 'js-yaml';
import * as v from 'valibot';
import type { TemplateContent } from '../template/template-node';
import { askFor, convertBody } from './convert-body';
import { fromStrftime } from './date-letters';
import { mergeLanguages } from './merge-languages';
import { type ImportNote, type ReadLibrary, fromForeign } from './imported-snippet';

const variable = v.object({
  name: v.string(),
  type: v.string(),
  params: v.optional(v.record(v.string(), v.unknown()), {}),
});
type Variable = v.InferOutput<typeof variable>;

const match = v.object({
  trigger: v.optional(v.string()),
  triggers: v.optional(v.array(v.string())),
  regex: v.optional(v.string()),
  replace: v.optional(v.string()),
  markdown: v.optional(v.string()),
  form: v.optional(v.string()),
  form_fields: v.optional(v.record(v.string(), v.unknown()), {}),
  label: v.optional(v.string()),
  search_terms: v.optional(v.array(v.string()), []),
  vars: v.optional(v.array(variable), []),
});
type Match = v.InferOutput<typeof match>;

const file = v.object({ matches: v.array(v.unknown()), global_vars: v.optional(v.array(variable), []) });

const field = v.object({
  type: v.optional(v.string()),
  multiline: v.optional(v.boolean()),
  values: v.optional(v.union([v.string(), v.array(v.string())])),
  default: v.optional(v.string()),
});

/** A form's field, a variable, or the place of the cursor. */
const placeholder = /\[\[([^[\]]+)\]\]|\{\{\s*([^{}]+?)\s*\}\}|\$\|\$/g;

/** Reads espanso's match files; `undefined` for other YAML. Scripts and shell commands are left out, and said so. */
export function readEspanso(text: string): ReadLibrary | undefined {
  const parsed = v.safeParse(file, load(text));
  if (!parsed.success) return undefined;
  const { matches, global_vars: globals } = parsed.output;
  const notes: ImportNote[] = [];
  const snippets = matches.flatMap((entry) => {
    const read = v.safeParse(match, entry);
    if (!read.success) return [];
    const { vars, trigger, triggers = [], label = '', search_terms: tags } = read.output;
    const all = [...globals, ...vars];
    const body = read.output.replace ?? read.output.markdown ?? read.output.form;
    const title = label || (triggers[0] ?? trigger ?? '');
    if (body === undefined) {
      notes.push({ title, code: 'image', detail: title });
      return [];
    }
    const script = vars.find(({ type }) => type === 'shell' || type === 'script');
    if (script) {
      notes.push({ title, code: 'script', detail: script.name });
      return [];
    }
    const converted = convertMatch(body, read.output, all);
    for (const detail of converted.unknown) notes.push({ title, code: 'placeholder', detail });
    return [
      fromForeign(
        {
          title: label,
          triggers: trigger === undefined ? triggers : [trigger, ...triggers],
          body: converted.body,
          tags,
        },
        'espanso',
      ),
    ];
  });
  return { format: 'espanso', snippets: mergeLanguages(snippets), notes };
}

function convertMatch(body: string, { form_fields: formFields }: Match, vars: readonly Variable[]) {
  return convertBody(body, placeholder, ([whole, asked, named]) => {
    if (whole === '$|$') return { kind: 'cursor', label: undefined };
    if (asked !== undefined) return fieldNode(asked, formFields[asked]);
    const [name = '', part] = (named ?? '').split('.');
    const found = vars.find((one) => one.name === name);
    return found && nodeOf(found, part);
  });
}

function nodeOf(
  { name, type, params }: Variable,
  part: string | undefined,
): TemplateContent | string | undefined {
  switch (type) {
    case 'date': {
      const seconds = Number(params['offset'] ?? 0);
      return {
        kind: 'date',
        offsets: seconds === 0 ? [] : [{ amount: Math.round(seconds / 86_400), unit: 'd' }],
        pattern: typeof params['format'] === 'string' ? fromStrftime(params['format']) : undefined,
      };
    }
    case 'clipboard':
      return { kind: 'value', name: 'clipboard', fallback: undefined };
    case 'echo':
      return typeof params['echo'] === 'string' ? params['echo'] : undefined;
    case 'random':
      return { kind: 'random', options: texts(params['choices']) };
    case 'choice':
      return { kind: 'choose', name: undefined, options: texts(params['values']) };
    case 'match':
      return typeof params['trigger'] === 'string' ? { kind: 'include', name: params['trigger'] } : undefined;
    case 'form': {
      const fields = v.is(v.record(v.string(), v.unknown()), params['fields']) ? params['fields'] : {};
      return part === undefined ? undefined : fieldNode(part, fields[part]);
    }
    default:
      return askFor(name);
  }
}

function fieldNode(name: string, settings: unknown): TemplateContent {
  const parsed = v.safeParse(field, settings ?? {});
  if (!parsed.success) return askFor(name);
  const { multiline = false, values, default: fallback } = parsed.output;
  const options = typeof values === 'string' ? values.split('\n') : values;
  if (options && options.length > 0)
    return { kind: 'choose', name, options: options.map((option) => option.trim()) };
  return askFor(name, { fallback, long: multiline });
}

/** Values are texts, or objects with a label and an id. */
function texts(values: unknown): string[] {
  if (typeof values === 'string') return values.split('\n').filter((value) => value !== '');
  const list = v.is(v.array(v.unknown()), values) ? values : [];
  return list.flatMap((value) => {
    if (typeof value === 'string') return [value];
    return v.is(v.object({ label: v.string() }), value) ? [value.label] : [];
  });
}
