import { BlueskyComposer } from '../bluesky/bluesky-composer';
import { BlueskyFrame } from '../bluesky/bluesky-frame';
import { BlueskyPost } from '../bluesky/bluesky-post';
import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { amine } from '../people';

startPage(({ composer, sent, onNewPost }) => (
  <>
    <BlueskyFrame title="Following" onNewPost={onNewPost}>
      <SentList sent={sent} />
      <BlueskyPost
        place="feedItem"
        author={amine}
        age="5m"
        text="Le café est prêt, la réunion peut commencer."
      />
    </BlueskyFrame>
    {composer && <BlueskyComposer slot={composer} />}
  </>
));
