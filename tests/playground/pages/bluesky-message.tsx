import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { amine } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Bluesky" sent={sent}>
    <b>{amine.name}</b>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField
        {...composing.editor}
        kind="autosize"
        onEnter={composing.send}
        attributes={{ placeholder: 'Write a message' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </>
  );
}
