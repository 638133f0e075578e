import { Element } from '../frame/element';
import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="YouTube" sent={sent}>
    <Element tag="ytd-backstage-post-dialog-renderer">{composer && <Composer slot={composer} />}</Element>
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
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </Element>
  );
}
