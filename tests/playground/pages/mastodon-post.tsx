import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { ComposeForm } from '../mastodon/compose-form';
import { MastodonFrame } from '../mastodon/mastodon-frame';
import { Status } from '../mastodon/status';
import { noor } from '../people';

startPage(({ composer, sent }) => (
  <MastodonFrame title="Home" form={composer && <ComposeForm slot={composer} />}>
    <SentList sent={sent} />
    <Status author={noor} age="8m" text="صباح الخير! القهوة جاهزة والنافذة مفتوحة على البحر." />
  </MastodonFrame>
));
