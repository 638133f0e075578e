import { t } from '../../lib/i18n/i18n';
import { Button } from '../ui/button';
import { isolate } from '../../lib/i18n/isolate';
import { changeSiteUse } from './change-site-use';
import { usePopup } from './popup-context';
import { useCurrentSite } from './use-current-site';

/** Offers to work on the site of the tab, where that is off. */
export function SiteOffer() {
  const popup = usePopup();
  const site = useCurrentSite();
  if (site?.kind !== 'off') return undefined;
  return (
    <section className="site-offer" aria-label={t('popup.site.use')}>
      <p>{t('popup.site.offer', { host: isolate(site.host) })}</p>
      <Button variant="primary" title={t('popup.site.hint')} onClick={() => changeSiteUse(popup, site, true)}>
        {t('popup.site.use')}
      </Button>
    </section>
  );
}
