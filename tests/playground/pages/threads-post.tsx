import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Threads" sent={sent}>
    <div role="dialog">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <LexicalEditor
        {...composing.editor}
        hashtags
        plain
        attributes={{
          'aria-label': 'Empty text field. Type to compose a new post.',
          'aria-placeholder': "What's new?",
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
