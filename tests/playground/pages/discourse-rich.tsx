import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TipTapEditor } from '../mounts/tiptap-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Discourse" sent={sent}>
    <p>Which grinder for a small café?</p>
    <div id="reply-control">
      <div className="action-title">
        Reply to{' '}
        <a className="user-link" href="/u/maya_haddad">
          {maya.handle}
        </a>
      </div>
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TipTapEditor {...composing.editor} attributes={{ class: 'd-editor-input' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Reply</SendButton>
      </div>
    </>
  );
}
