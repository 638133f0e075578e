import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Medium" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <EditableText
        {...composing.editor}
        tag="main"
        emptyHtml='<section><p data-testid="editorParagraphText"><br></p></section>'
        attributes={{ class: 'postArticle-content', role: 'textbox' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Publish</SendButton>
      </div>
    </>
  );
}
