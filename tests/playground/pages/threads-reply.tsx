import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Threads" sent={sent}>
    <div data-pressable-container="true">
      <a href="/@maya_haddad">{maya.handle}</a>
      <p>Filter or espresso?</p>
    </div>
    {composer && <Composer slot={composer} />}
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
          'aria-placeholder': `Reply to ${maya.handle}...`,
        }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
