import { Element } from '../frame/element';
import { Network, SendButton } from '../frame/network';
import { ShadowBox } from '../frame/shadow-box';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { maya, tessa } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Reddit" sent={sent}>
    <Element tag="shreddit-post" attributes={{ author: tessa.handle }}>
      Washed or natural?
    </Element>
    <Element tag="shreddit-comment" attributes={{ author: maya.handle, thingid: 't1_1' }}>
      <p>Natural, always.</p>
      {composer && <Composer slot={composer} />}
    </Element>
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
      <LexicalEditor {...composing.editor} attributes={{ tabindex: '0' }} />
      <div className="net-foot" slot="submit-button">
        <SendButton composing={composing} attributes={{ slot: 'submit-button' }}>
          Comment
        </SendButton>
      </div>
    </ShadowBox>
  );
}
