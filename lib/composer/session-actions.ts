import type { StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../checks/diagnostic';
import { findAgain } from '../checks/find-again';
import type { EditorAdapter } from '../editors/editor-adapter';
import { parseTemplate } from '../snippets/placeholders';
import { renderTemplate } from '../snippets/render-template';
import type { Edit, TextRange } from '../text/text-range';
import type { CardAction } from './card-control';
import type { ComposerContext } from './composer-context';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';

/** What a session does to its composer's text, or for it. */
export interface SessionActions {
  act(diagnostic: Diagnostic, action: CardAction): Promise<void>;
  /** Fills a snippet in and puts it in place of the range. */
  insertSnippet(id: string, range: TextRange): Promise<void>;
}

interface ActionOptions {
  readonly adapter: EditorAdapter;
  readonly context: ComposerContext;
  readonly services: SessionServices;
  readonly store: StoreApi<SessionState>;
  /** Brings the store up to the text as it is now. */
  look(): void;
}

export function createSessionActions({
  adapter,
  context,
  services,
  store,
  look,
}: ActionOptions): SessionActions {
  const { sentences } = services;
  const tell = (text: string, copy?: string) =>
    store.setState({ notice: { text, ...(copy !== undefined && { copy }) } });

  /** Applies an edit, and tells the user what did not work. */
  const apply = async (edit: Edit, revision: number, caret?: number) => {
    const result = await adapter.apply(edit, revision, caret);
    look();
    if (!result.ok) tell(sentences.notApplied(result.reason), edit.insert);
  };

  const replace = async (diagnostic: Diagnostic, insert: string) => {
    look();
    const { revision } = adapter.read();
    const current = findAgain(store.getState().diagnostics, diagnostic);
    if (current) await apply({ from: current.from, to: current.to, insert }, revision);
    else tell(sentences.notApplied('stale'), insert);
  };

  return {
    async act(diagnostic, action) {
      const { text } = store.getState();
      store.setState({ card: undefined });
      if (action.kind === 'replace') {
        await replace(diagnostic, action.text);
        return;
      }
      try {
        if (action.kind === 'ignore') await services.ignore(diagnostic);
        else await services.addWord(text.slice(diagnostic.from, diagnostic.to));
      } catch {
        tell(sentences.noBackground);
      }
    },

    async insertSnippet(id, range) {
      const { revision } = adapter.read();
      const snippet = await services.snippets.get(id).catch(() => undefined);
      if (!snippet) {
        tell(sentences.snippetGone);
        return;
      }
      const { text, cursor, missing } = renderTemplate(parseTemplate(snippet.body), {
        name: context.author(),
      });
      if (missing.length > 0) tell(sentences.missingValues(missing));
      else
        await apply(
          { ...range, insert: text },
          revision,
          cursor === undefined ? undefined : range.from + cursor,
        );
    },
  };
}
