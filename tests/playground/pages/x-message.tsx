import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="X" sent={sent}>
    <div data-testid="dm-conversation-header">
      <a href="/maya_haddad">{maya.name}</a>
    </div>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    <div data-testid="dm-container">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ 'data-testid': 'dm-composer-textarea', placeholder: 'Message' }}
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ 'data-testid': 'dm-composer-send-button' }}>
          Send
        </SendButton>
      </div>
    </>
  );
}
