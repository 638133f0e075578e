import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Tumblr" sent={sent}>
    <div role="dialog">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="block-editor-block-list__layout">
      <EditableText
        {...composing.editor}
        tag="p"
        attributes={{
          class: 'block-editor-rich-text__editable wp-block-paragraph',
          role: 'document',
          'aria-label': 'Block: Paragraph',
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post now</SendButton>
      </div>
    </div>
  );
}
