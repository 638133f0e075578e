import { useStore } from 'zustand';
import type { ComposerContext } from '../../../lib/composer/composer-context';
import { countEntities } from '../../../lib/counter/count-entities';
import { countText } from '../../../lib/counter/count-text';
import { countByMastodonServer } from '../../../lib/counter/mastodon-server';
import { formatNumber } from '../../../lib/i18n/format-number';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { useOverlay } from '../overlay-context';
import { CountRow } from './count-row';
import { PaidSwitch } from './paid-switch';

/** What is counted of a text here, against what the network takes. */
export function LengthCounts({ context }: { readonly context: ComposerContext }) {
  const { session } = useOverlay().active;
  const text = useStore(session.store, (state) => state.text);
  const limit = context.limit();
  const count = context.count(text);
  if (!limit || !count) return <p className="panel-empty">{t('panel.length.unknown')}</p>;
  const { before, after } = context.together();
  const server = limit.unit === 'mastodon' ? countByMastodonServer(before + text + after, limit) : undefined;
  return (
    <>
      <ul className="panel-counts">
        <CountRow
          label={t('panel.length.characters')}
          used={count.used}
          max={count.limit}
          isGuess={!count.isExact}
        />
        {count.bytes && (
          <CountRow label={t('panel.length.bytes')} used={count.bytes.used} max={count.bytes.limit} />
        )}
        {server && server.used !== count.used && (
          <CountRow
            label={t('panel.length.server')}
            used={server.used}
            max={server.limit}
            isGuess={!count.isExact}
          />
        )}
        <Entities context={context} text={text} />
      </ul>
      {!count.isExact && <p className="panel-note">{t('overlay.softLimit')}</p>}
      <Fold context={context} text={text} />
      <PaidSwitch limit={limit} site={context.site} />
    </>
  );
}

function Entities({ context, text }: { readonly context: ComposerContext; readonly text: string }) {
  const { site } = context;
  if (!site) return undefined;
  const { links, hashtags, mentions } = countEntities(text, site, context.limit()?.unit);
  const { whenMore, advised = Infinity, used, max } = hashtags;
  const advice =
    used > advised && advised < max ? t('panel.length.advised', { count: formatNumber(advised) }) : '';
  const tooMany = used > max && whenMore ? t(tooManyTags[whenMore]) : advice;
  return (
    <>
      <CountRow label={t('panel.length.links')} {...links} />
      <CountRow label={t('panel.length.hashtags')} {...hashtags} note={tooMany} />
      <CountRow label={t('panel.length.mentions')} {...mentions} />
    </>
  );
}

const tooManyTags = {
  refused: 'panel.length.tags.refused',
  'first-ones-count': 'panel.length.tags.firstOnesCount',
  'none-counts': 'panel.length.tags.noneCounts',
} as const;

/** Where "see more" comes, with the last words before it. */
function Fold({ context, text }: { readonly context: ComposerContext; readonly text: string }) {
  const { site, surface } = context;
  const limit = context.limit();
  const fold = surface && site?.folds?.[surface];
  if (!fold || !limit) return undefined;
  const cut = countText(text, { ...limit, max: fold.after }).overflowFrom;
  const guess = fold.confidence === 'unverified' ? '≈ ' : '';
  if (cut === undefined) return undefined;
  return (
    <p className="panel-note" data-part="fold">
      {t('panel.length.fold', { count: isolate(`${guess}${formatNumber(fold.after)}`) })}{' '}
      <bdi className="panel-quote">…{text.slice(Math.max(0, cut - 32), cut).trimStart()}</bdi>
    </p>
  );
}
