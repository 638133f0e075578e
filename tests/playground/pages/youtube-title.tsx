import { Element } from '../frame/element';
import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="YouTube Studio" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <Element tag="ytcp-social-suggestions-textbox" id="title-textarea">
      <EditableText
        {...composing.editor}
        attributes={{ id: 'textbox', 'aria-label': 'Tell viewers about your video', 'aria-required': 'true' }}
      />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={100} />
        <SendButton composing={composing}>Save</SendButton>
      </div>
    </Element>
  );
}
