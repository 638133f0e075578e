import { t } from '../../../../lib/i18n/i18n';
import { chooseKeepingPosts, hashtagChoices } from '../../../../lib/settings/hashtag-choices';
import { useStored } from '../../../ui/use-stored';

/** Asks once whether posts that are sent may be kept to learn from. */
export function AskConsent() {
  const { keepsPosts } = useStored(hashtagChoices);
  if (keepsPosts !== 'not asked') return undefined;
  const answer = (keeps: boolean) => void chooseKeepingPosts(keeps).catch(() => undefined);
  return (
    <div className="panel-consent" data-part="ask-consent">
      <p>{t('panel.hashtags.consent')}</p>
      <div className="panel-buttons">
        <button type="button" className="replace" data-part="consent-yes" onClick={() => answer(true)}>
          {t('panel.hashtags.consentYes')}
        </button>
        <button type="button" className="quiet" data-part="consent-no" onClick={() => answer(false)}>
          {t('panel.hashtags.consentNo')}
        </button>
      </div>
    </div>
  );
}
