import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { XComposer } from '../x/x-composer';
import { XDialog } from '../x/x-dialog';
import { XFrame } from '../x/x-frame';
import { XTimeline } from '../x/x-timeline';

startPage(({ composer, sent, onNewPost }) => (
  <XFrame title="Home" onNewPost={onNewPost}>
    <SentList sent={sent} />
    <XTimeline />
    {composer && (
      <XDialog onClose={composer.onClose}>
        <XComposer slot={composer} buttonId="tweetButton" autoFocus />
      </XDialog>
    )}
  </XFrame>
));
