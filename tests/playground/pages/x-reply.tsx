import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { maya } from '../people';
import { Tweet } from '../x/tweet';
import { XComposer } from '../x/x-composer';
import { XFrame } from '../x/x-frame';
import { XTimeline } from '../x/x-timeline';

const question =
  'Does anyone know which café near the port is open on Friday evening? We are six, one of us is vegan.';

startPage(({ composer, sent, onNewPost }) => (
  <XFrame title="Post" onNewPost={onNewPost}>
    <Tweet focal author={maya} age="2h" text={question} />
    <div className="x-replying">
      Replying to <a href={`/${maya.handle}`}>@{maya.handle}</a>
    </div>
    {composer && (
      <XComposer
        slot={composer}
        buttonId="tweetButtonInline"
        placeholder="Post your reply"
        buttonLabel="Reply"
      />
    )}
    <SentList sent={sent} />
    <XTimeline />
  </XFrame>
));
