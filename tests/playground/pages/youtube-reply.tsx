import { Element } from '../frame/element';
import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';
import { lucas } from '../people';

startPage(({ composer, sent }) => (
  <Network title="YouTube" sent={sent}>
    <Element tag="ytd-comment-thread-renderer">
      <Element tag="ytd-comment-view-model">
        <a id="author-text" href="/@lucasmoreau">
          <span> @{lucas.handle} </span>
        </a>
        <p>Which beans are these?</p>
        <div id="reply-dialog">{composer && <Composer slot={composer} />}</div>
      </Element>
    </Element>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <Element tag="ytd-commentbox">
      <EditableText
        {...composing.editor}
        attributes={{
          id: 'contenteditable-root',
          class: 'style-scope yt-formatted-string',
          'aria-label': 'Add a comment...',
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ id: 'submit-button' }}>
          Comment
        </SendButton>
      </div>
    </Element>
  );
}
