import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { XComposer } from '../x/x-composer';
import { XFrame } from '../x/x-frame';
import { XTimeline } from '../x/x-timeline';

startPage(({ composer, sent, onNewPost }) => (
  <XFrame title="Home" onNewPost={onNewPost}>
    {composer && <XComposer slot={composer} buttonId="tweetButtonInline" />}
    <SentList sent={sent} />
    <XTimeline />
  </XFrame>
));
