import { useOverlay } from '../overlay-context';
import { FitsOn } from './fits-on';
import { LengthCounts } from './length-counts';
import { LengthReminders } from './length-reminders';
import { Shorten } from './shorten';
import { ThreadOffer } from './thread-offer';

/** How long the text is, here and elsewhere. */
export function LengthSection() {
  const { context } = useOverlay().active.session;
  return (
    <>
      <LengthCounts context={context} />
      <ThreadOffer />
      <Shorten />
      <LengthReminders context={context} />
      <FitsOn />
    </>
  );
}
