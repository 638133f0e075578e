import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="LinkedIn" sent={sent}>
    <a className="msg-thread__link-to-profile" href="/in/maya">
      <h2>{maya.name}</h2>
    </a>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
      <EditableText
        {...composing.editor}
        emptyHtml="<p><br></p>"
        attributes={{
          class: 'msg-form__contenteditable',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': 'Write a message…',
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </form>
  );
}
