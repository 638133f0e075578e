import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Quora" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <EditableText
        {...composing.editor}
        emptyHtml='<p class="q-text"><br></p>'
        attributes={{ class: 'doc', 'data-placeholder': 'Write your answer' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
