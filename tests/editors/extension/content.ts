import { createMarks } from '../../../lib/composer/marks';
import { deepActiveElement, editingHost } from '../../../lib/composer/editable';
import { createAdapter } from '../../../lib/editors/create-adapter';
import type { ApplyResult, EditorAdapter } from '../../../lib/editors/editor-adapter';
import { createFieldMirror } from '../../../lib/editors/field-mirror';
import type { TextField } from '../../../lib/editors/text-field-adapter';
import type { TextRange } from '../../../lib/text/text-range';
import { type Commands, answerEvent, commandEvent } from './commands';
import { reportRange } from './range-report';

/** The extension's side of a test: the real adapters, in the isolated world, told what to do by events. */
let adapter: EditorAdapter | undefined;
let field: TextField | undefined;
let lifetime = new AbortController();
let marks: ReturnType<typeof createMarks> | undefined;
let started: Promise<ApplyResult> | undefined;
let changes: string[] = [];

function attached(): EditorAdapter {
  if (!adapter) throw new Error('No adapter is attached.');
  return adapter;
}

const commands: { [Name in keyof Commands]: (input: never) => unknown } = {
  attach() {
    lifetime.abort();
    lifetime = new AbortController();
    const { signal } = lifetime;
    const focused = deepActiveElement();
    // Firefox runs no content script in a frame that the page writes itself, as TinyMCE's.
    const element =
      focused && (editingHost(focused) ?? (focused as Partial<HTMLIFrameElement>).contentDocument?.body);
    if (!element) return false;
    field = 'value' in element ? (element as TextField) : undefined;
    adapter = createAdapter(
      element,
      (field) => createFieldMirror(field, document.documentElement, signal),
      signal,
    );
    marks = createMarks(element, adapter, signal);
    changes = [];
    adapter.watch(() => changes.push('text'), signal);
    adapter.watchSelection(() => changes.push('selection'), signal);
    return true;
  },
  read: () => attached().read(),
  apply: ({ revision, caret, ...edit }: Parameters<Commands['apply']>[0]) =>
    attached().apply(edit, revision, caret),
  start({ revision, caret, ...edit }: Parameters<Commands['start']>[0]) {
    started = attached().apply(edit, revision, caret);
    return null;
  },
  finish: () => started,
  select(range: TextRange) {
    attached().select(range);
    return null;
  },
  ranges: (ranges: readonly TextRange[]) =>
    ranges.map((range) => reportRange(attached().domRange(range), field)),
  mark(ranges: readonly TextRange[]) {
    marks?.draw(
      ranges.map(({ from, to }) => ({
        id: `${from}`,
        from,
        to,
        severity: 'error',
        category: 'correctness',
        rule: 'test',
        message: '',
        replacements: [],
        source: 'social',
      })) as unknown as Parameters<NonNullable<typeof marks>['draw']>[0],
      undefined,
    );
    return null;
  },
  changes() {
    const seen = changes;
    changes = [];
    return seen;
  },
};

window.addEventListener(commandEvent, (event) => {
  // Tells the page that somebody heard it.
  event.preventDefault();
  const { id, name, input } = JSON.parse((event as CustomEvent<string>).detail) as {
    id: number;
    name: keyof Commands;
    input: never;
  };
  const answer = (reply: object) =>
    window.dispatchEvent(new CustomEvent(`${answerEvent}-${id}`, { detail: JSON.stringify(reply) }));
  Promise.resolve()
    .then(() => commands[name](input))
    .then(
      (value) => answer({ value }),
      (error: unknown) =>
        answer({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }),
    );
});
