import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Assistant } from '../../lib/composer/assistant';
import { isDarkBehind } from '../../lib/composer/page-theme';
import { uiDirection, uiLanguage } from '../../lib/i18n/i18n';
import type { SiteProfile } from '../../lib/sites/site-profile';
import { Announcer } from './announcer';
import { Bar } from './bar';
import { Card } from './card';
import { FormBox } from './form';
import { NoticeBox } from './notice';
import { OverlayContext } from './overlay-context';
import type { OverlayHost } from './overlay-host';
import { Panel } from './panel/panel';
import { Picker } from './picker';
import { TagList } from './tag-list';

interface OverlayProps {
  readonly assistant: Assistant;
  readonly host: OverlayHost;
  readonly site: SiteProfile | undefined;
}

/** All that is drawn on the page, for the composer that has the focus. */
export function Overlay({ assistant, host, site }: OverlayProps) {
  const active = useStore(assistant.store, (state) => state.active);
  const layout = useStore(assistant.store, (state) => state.layout);
  const isDark = active !== undefined && isDarkBehind(active.element);
  const direction = uiDirection();
  const context = useMemo(
    () => active && { assistant, active, layout, host, site, direction },
    [assistant, active, layout, host, site, direction],
  );
  // Before the bar measures itself.
  useLayoutEffect(() => {
    if (active) host.attachFor(active.element);
  }, [active, host]);
  useLayoutEffect(() => {
    if (context) host.unzoom();
  }, [context, host]);

  if (!context) return undefined;
  return (
    <OverlayContext value={context}>
      <div className={`overlay ${isDark ? 'dark' : 'light'}`} dir={direction} lang={uiLanguage()}>
        <Bar />
        <Panel />
        <Card />
        <Picker />
        <TagList />
        <FormBox />
        <NoticeBox />
        <Announcer />
      </div>
    </OverlayContext>
  );
}
