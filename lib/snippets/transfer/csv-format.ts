import Papa from 'papaparse';
import { EMPTY_CONTENT, type Register, type Snippet, type Variant } from '../snippet';
import type { FileProblem } from './file-problem';

const columns = ['id', 'title', 'triggers', 'folder', 'tags', 'networks', 'note'] as const;
type Column = (typeof columns)[number];

/** What a spreadsheet would run as a formula. The same again before it: what was written so must come back so. */
const formula = /^'*[=+\-@\t\r]/;

/** `fr`, `fr formal`, `fr short`, `fr formal short` */
const variantColumn = /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?: (neutral|formal|friendly))?( short)?$/;

/**
 * Snippets as a table for spreadsheets and translators: a row for each, a column for each language. It begins with a
 * BOM, without which Excel garbles Arabic, and what looks like a formula is made a text.
 * @param separator `;` where the spreadsheet's language has decimal commas.
 */
export function writeCsv(snippets: readonly Snippet[], separator: ',' | ';' = ','): string {
  const variantColumns = [...new Set(snippets.flatMap(({ variants }) => variants.flatMap(columnsOf)))];
  const fields = [...columns, ...variantColumns];
  const data = snippets.map((snippet) => {
    const row = rowOf(snippet);
    return fields.map((field) => row.get(field) ?? '');
  });
  const csv = Papa.unparse(
    { fields, data },
    { delimiter: separator, newline: '\r\n', escapeFormulae: formula },
  );
  return `\uFEFF${csv}\r\n`;
}

function columnsOf(variant: Variant): string[] {
  return variant.short === undefined ? [nameOf(variant)] : [nameOf(variant), `${nameOf(variant)} short`];
}

function nameOf({ lang, register }: Variant): string {
  return register === undefined ? lang : `${lang} ${register}`;
}

function rowOf(snippet: Snippet): Map<string, string> {
  const { id, title, triggers, folder, tags, sites, note, variants } = snippet;
  const row = new Map<string, string>(
    Object.entries({
      id,
      title,
      triggers: triggers.join(' '),
      folder,
      tags: tags.join(', '),
      networks: sites.join(' '),
      note,
    } satisfies Record<Column, string>),
  );
  for (const variant of variants) {
    row.set(nameOf(variant), variant.body);
    if (variant.short !== undefined) row.set(`${nameOf(variant)} short`, variant.short);
  }
  return row;
}

/** Reads such a table; columns may be in any order, and those of languages that nobody has may be missing. */
export function readCsv(text: string, now = Date.now()): { snippets: Snippet[] } | FileProblem {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (name) => name.trim(),
  });
  const variantColumns = (meta.fields ?? []).filter((name) => variantColumn.test(name) && !isColumn(name));
  if (!meta.fields?.includes('title') || variantColumns.length === 0) return { problem: 'unknown' };
  const snippets = data.flatMap((row) => {
    const variants = variantsOf(row, variantColumns);
    return variants.length === 0 ? [] : [snippetOf(row, variants, now)];
  });
  return { snippets };
}

function isColumn(name: string): name is Column {
  return columns.some((column) => column === name);
}

function variantsOf(row: Readonly<Record<string, string>>, names: readonly string[]): Variant[] {
  return names.flatMap((name) => {
    const [, lang = '', register, isShort] = variantColumn.exec(name) ?? [];
    const body = cell(row, name);
    if (isShort || body.trim() === '') return [];
    const short = cell(row, `${name} short`);
    return [
      {
        lang,
        ...(register !== undefined && { register: register as Register }),
        body,
        ...(short !== '' && { short }),
      },
    ];
  });
}

function snippetOf(row: Readonly<Record<string, string>>, variants: Variant[], now: number): Snippet {
  const words = (name: Column) =>
    cell(row, name)
      .split(/\s+/u)
      .filter((word) => word !== '');
  return {
    ...EMPTY_CONTENT,
    id: cell(row, 'id').trim() || crypto.randomUUID(),
    title: cell(row, 'title'),
    triggers: words('triggers'),
    variants,
    folder: cell(row, 'folder'),
    tags: cell(row, 'tags')
      .split(/\s*[,،]\s*/u)
      .filter((tag) => tag !== ''),
    sites: words('networks'),
    note: cell(row, 'note'),
    origin: { kind: 'import', source: 'csv' },
    createdAt: now,
    updatedAt: now,
    rev: 1,
  };
}

function cell(row: Readonly<Record<string, string>>, name: string): string {
  const text = Object.hasOwn(row, name) ? (row[name] ?? '') : '';
  return (formula.test(text) && text.startsWith("'") ? text.slice(1) : text).replace(/\r\n?/g, '\n');
}
