import type { StoreApi } from 'zustand/vanilla';
import type { EditorAdapter } from '../editors/editor-adapter';
import { type CardControl, createCardControl } from './card-control';
import type { ComposerContext } from './composer-context';
import { type FormControl, createFormControl } from './form-control';
import type { Marks } from './marks';
import { type PanelControl, createPanelControl } from './panel-control';
import { type PickerControl, createPickerControl } from './picker-control';
import { type RewriteControl, createRewriteControl } from './rewrite-control';
import type { SessionActions } from './session-actions';
import type { SessionServices } from './session-services';
import type { SessionState } from './session-state';
import { createSpotlight } from './spotlight';
import { type TagListControl, createTagListControl } from './tag-list-control';
import { type ToneControl, createToneControl } from './tone-control';

/** All that can be opened beside a composer. */
export interface SessionControls {
  readonly card: CardControl;
  readonly picker: PickerControl;
  readonly form: FormControl;
  readonly panel: PanelControl;
  readonly rewrite: RewriteControl;
  readonly tagList: TagListControl;
  readonly tone: ToneControl;
}

interface ControlledSession {
  readonly store: StoreApi<SessionState>;
  readonly adapter: EditorAdapter;
  readonly context: ComposerContext;
  readonly services: SessionServices;
  readonly marks: Marks;
  readonly actions: SessionActions;
  /** Brings the state up to the text as it is now. */
  look(): void;
  readonly signal: AbortSignal;
}

export function createSessionControls(session: ControlledSession): SessionControls {
  const { store, adapter, context, services, marks, actions, look, signal } = session;
  const read = () => adapter.read();
  const panel = createPanelControl(store);

  return {
    panel,
    card: createCardControl(
      store,
      () => read().selection,
      (diagnostic) => marks.reveal(diagnostic),
      (diagnostic, action) => void actions.act(diagnostic, action),
    ),
    picker: createPickerControl({
      store,
      snippets: services.snippets,
      triggers: () => services.triggers(),
      read,
      context,
      insert: (request) => void actions.insertSnippets(request),
      newReply: (text) => {
        services
          .newReply(text)
          .catch(() => store.setState({ notice: { text: services.sentences.noBackground } }));
      },
    }),
    form: createFormControl({
      store,
      insert: (request) => void actions.insertSnippets(request),
      refocus: ({ range }) => adapter.select({ from: range.to, to: range.to }),
    }),
    rewrite: createRewriteControl({
      store,
      services,
      context,
      look,
      edit: actions.edit,
      close: () => panel.close(),
      signal,
    }),
    tagList: createTagListControl({
      store,
      context,
      own: () => services.hashtags.own(),
      read,
      edit: actions.edit,
    }),
    tone: createToneControl({
      store,
      context,
      services,
      spotlight: createSpotlight(adapter, signal),
      signal,
    }),
  };
}
