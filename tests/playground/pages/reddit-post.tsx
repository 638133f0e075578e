import { Network, SendButton } from '../frame/network';
import { ShadowBox } from '../frame/shadow-box';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Reddit" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <ShadowBox
      tag="shreddit-composer"
      shadow={
        <div>
          <slot />
          <slot name="submit-button" />
        </div>
      }
    >
      <LexicalEditor {...composing.editor} attributes={{ name: 'body' }} />
      <div className="net-foot" slot="submit-button">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </ShadowBox>
  );
}
