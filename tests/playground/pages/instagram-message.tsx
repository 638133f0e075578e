import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Instagram" sent={sent}>
    <div role="main">
      <h2>{maya.handle}</h2>
      <p className="net-chat">Good morning! Are you open on Friday?</p>
      {composer && <Composer slot={composer} />}
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
        attributes={{ 'aria-label': 'Message', 'aria-placeholder': 'Message...' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </>
  );
}
