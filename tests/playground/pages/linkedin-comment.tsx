import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TipTapEditor } from '../mounts/tiptap-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="LinkedIn" sent={sent}>
    <div role="listitem" data-view-name="feed-full-update">
      <button type="button" aria-label={`Open control menu for post by ${maya.name}`}>
        …
      </button>
      <p>Our new roastery is open.</p>
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div data-testid="ui-core-tiptap-text-editor-wrapper">
      <TipTapEditor
        {...composing.editor}
        placeholder="Add a comment…"
        attributes={{
          role: 'textbox',
          'aria-label': 'Text editor for creating comment',
          'aria-multiline': 'true',
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Comment</SendButton>
      </div>
    </div>
  );
}
