import { Element } from '../frame/element';
import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { lucas } from '../people';

startPage(({ composer, sent }) => (
  <Network title="YouTube Studio" sent={sent}>
    <Element tag="ytcp-comment">
      <span id="author-text">@{lucas.handle}</span>
      <p>Which beans are these?</p>
      {composer && <Composer slot={composer} />}
    </Element>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <Element tag="ytcp-commentbox">
      <Element tag="tp-yt-iron-autogrow-textarea">
        <TextField {...composing.editor} attributes={{ id: 'textarea', placeholder: 'Add a reply...' }} />
      </Element>
      <div className="net-foot">
        <SendButton composing={composing}>Reply</SendButton>
      </div>
    </Element>
  );
}
