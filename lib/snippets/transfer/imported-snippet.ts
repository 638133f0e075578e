import { detectLanguage } from '../../checks/language/detect-language';
import { EMPTY_CONTENT, type Snippet } from '../snippet';

/** The formats that can be read. Files of other programs bear the program's name. */
export type LibraryFormat =
  'postwright' | 'csv' | 'espanso' | 'text-blaze' | 'raycast' | 'beeftext' | 'clippings' | 'prokeys';

/** Something of a snippet that could not be carried over; `detail` is what was written. */
export interface ImportNote {
  readonly title: string;
  readonly code: 'placeholder' | 'script' | 'image' | 'invalid';
  readonly detail: string;
}

/** What a file holds. */
export interface ReadLibrary {
  readonly format: LibraryFormat;
  readonly snippets: readonly Snippet[];
  readonly notes: readonly ImportNote[];
}

/** What is known of a snippet in another program's file. */
export interface ForeignSnippet {
  readonly title: string;
  readonly triggers: readonly string[];
  /** Already in our template language. */
  readonly body: string;
  readonly folder?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly externalId?: string | undefined;
}

/** A snippet of our own out of another program's. Its language is what it reads as. */
export function fromForeign(foreign: ForeignSnippet, source: LibraryFormat, now = Date.now()): Snippet {
  const { title, triggers, body, folder = '', tags = [], externalId } = foreign;
  return {
    ...EMPTY_CONTENT,
    id: crypto.randomUUID(),
    title: title.trim() === '' ? titleFrom(body, triggers) : title,
    triggers: triggers.filter((trigger) => trigger.trim() !== '' && !/\s/u.test(trigger.trim())),
    variants: [{ lang: detectLanguage(body.replace(/\{\{[^}]*\}\}/g, ' ')).language, body }],
    folder,
    tags,
    origin: { kind: 'import', source, ...(externalId !== undefined && { externalId }) },
    createdAt: now,
    updatedAt: now,
    rev: 1,
  };
}

const longestTitle = 60;

/** The first words of a text, for programs that know no titles. */
function titleFrom(body: string, triggers: readonly string[]): string {
  const line =
    body
      .replace(/\{\{[^}]*\}\}/g, '…')
      .trim()
      .split('\n', 1)[0] ?? '';
  const cut = line.length > longestTitle ? `${line.slice(0, longestTitle).replace(/\s+\S*$/u, '')}…` : line;
  return cut === '' ? (triggers[0] ?? '…') : cut;
}
