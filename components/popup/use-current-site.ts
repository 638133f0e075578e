import { useEffect, useState } from 'react';
import type { CurrentSite } from './current-site';
import { usePopup } from './popup-context';

/** The site of the tab, kept up to date; undefined until it is known. */
export function useCurrentSite(): CurrentSite | undefined {
  const { siteAccess } = usePopup().services;
  const [site, setSite] = useState<CurrentSite>();
  useEffect(() => {
    const mounted = new AbortController();
    const { signal } = mounted;
    const read = () =>
      siteAccess.current().then(
        (current) => !signal.aborted && setSite(current),
        (error: unknown) => console.error('The tab could not be read.', error),
      );
    siteAccess.watch(() => void read(), signal);
    void read();
    return () => mounted.abort();
  }, [siteAccess]);
  return site;
}
