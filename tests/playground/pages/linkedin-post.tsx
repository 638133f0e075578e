import { Network, SendButton } from '../frame/network';
import { ShadowBox } from '../frame/shadow-box';
import { shadowStyle } from '../frame/shadow-style';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { QuillEditor } from '../mounts/quill-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="LinkedIn" sent={sent}>
    <ShadowBox
      tag="div"
      attributes={{ id: 'interop-outlet', 'data-testid': 'interop-shadowdom' }}
      shadow={
        <>
          <style>{shadowStyle}</style>
          <div data-test-modal-id="sharebox" role="dialog">
            {composer && <Composer slot={composer} />}
          </div>
        </>
      }
    />
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <QuillEditor
        {...composing.editor}
        placeholder="What do you want to talk about?"
        attributes={{
          'data-test-ql-editor-contenteditable': 'true',
          role: 'textbox',
          'aria-multiline': 'true',
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ class: 'share-actions__primary-action' }}>
          Post
        </SendButton>
      </div>
    </>
  );
}
