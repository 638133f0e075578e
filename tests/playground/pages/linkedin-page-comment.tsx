import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { QuillEditor } from '../mounts/quill-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="LinkedIn" sent={sent}>
    <div className="feed-shared-update-v2">
      <span className="update-components-actor__title">
        <span aria-hidden="true">{maya.name}</span>
      </span>
      <p>Our new roastery is open.</p>
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="comments-comment-box comments-comment-texteditor">
      <QuillEditor
        {...composing.editor}
        version={1}
        placeholder="Add a comment…"
        attributes={{ role: 'textbox', 'aria-multiline': 'true' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Comment</SendButton>
      </div>
    </div>
  );
}
