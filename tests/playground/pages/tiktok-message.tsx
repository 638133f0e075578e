import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="TikTok" sent={sent}>
    <b>{maya.name}</b>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div data-e2e="message-input-area">
      <DraftEditor {...composing.editor} onEnter={composing.send} label="Send a message..." />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </div>
  );
}
