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

/** The user's sets; tags for the text, each with its reason; and where tags stand. */
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
      <AskConsent />
      {/* What changes with the text comes last: buttons should not move under the mouse. */}
      <SetList text={text} network={site.id} rules={rules} tags={tags} />
      <IdeaList text={text} network={site.id} rules={rules} />
      <TagPlacement text={text} network={site.id} tags={tags} />
      <PlacementChoice site={site} />
    </>
  );
}
