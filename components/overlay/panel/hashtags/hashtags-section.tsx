import { useStore } from 'zustand';
import { draftTags } from '../../../../lib/hashtags/draft/draft-tags';
import type { HashtagRules } from '../../../../lib/sites/site-profile';
import { t } from '../../../../lib/i18n/i18n';
import { useOverlay } from '../../overlay-context';
import { AskConsent } from './ask-consent';
import { IdeaList } from './idea-list';
import { PlacementChoice } from './placement-choice';
import { SetList } from './set-list';
import { TagCount } from './tag-count';
import { TagPlacement } from './tag-placement';

/** Tags for the text, each with its reason; the user's sets; and where tags stand. */
export function HashtagsSection() {
  const { active, site } = useOverlay();
  const { session } = active;
  const text = useStore(session.store, (state) => state.text);
  if (!site?.hashtagRules.linked) return <p className="panel-empty">{t('panel.hashtags.notHere')}</p>;
  const rules: HashtagRules = site.hashtagRules;
  const tags = draftTags(text, rules);
  return (
    <>
      <TagCount count={tags.length} rules={rules} />
      {/* Before the ideas: their number changes a moment after the text, and buttons should not move under the mouse. */}
      <AskConsent />
      <TagPlacement text={text} network={site.id} tags={tags} />
      <IdeaList text={text} network={site.id} rules={rules} />
      <SetList text={text} network={site.id} rules={rules} tags={tags} />
      <PlacementChoice site={site} />
    </>
  );
}
