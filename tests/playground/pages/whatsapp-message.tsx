import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { noor } from '../people';

startPage(({ composer, sent }) => (
  <Network title="WhatsApp" sent={sent}>
    <div id="main">
      <header>
        <span dir="auto">{noor.name}</span>
      </header>
      <p className="net-chat">Good morning! Are you open on Friday?</p>
      <footer>{composer && <Composer slot={composer} />}</footer>
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <LexicalEditor
        {...composing.editor}
        plain
        onEnter={composing.send}
        attributes={{ 'aria-label': 'Type a message', 'data-tab': '10' }}
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ 'aria-label': 'Send' }}>
          Send
        </SendButton>
      </div>
    </>
  );
}
