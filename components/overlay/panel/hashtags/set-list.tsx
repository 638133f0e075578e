import { useEffect, useState } from 'react';
import type { DraftTag } from '../../../../lib/hashtags/draft/draft-tags';
import { appendTags } from '../../../../lib/hashtags/draft/tag-edit';
import { toValidTag } from '../../../../lib/hashtags/draft/valid-tag';
import { type TagSet, tagsInTurn, withUse } from '../../../../lib/hashtags/sets/tag-set';
import { formatNumber } from '../../../../lib/i18n/format-number';
import { t } from '../../../../lib/i18n/i18n';
import type { HashtagRules } from '../../../../lib/sites/site-profile';
import { useOverlay } from '../../overlay-context';
import { PanelPart } from '../panel-part';
import { BrandChoice } from './brand-choice';
import { SetRow } from './set-row';
import { usePlacement } from './use-placement';

/** As many leave the ideas below them in sight; the best come first. */
const fewSets = 3;

interface SetListProps {
  readonly text: string;
  readonly network: string;
  readonly rules: HashtagRules;
  readonly tags: readonly DraftTag[];
}

/** The user's sets for this network, each with the tags whose turn it is. */
export function SetList({ text, network, rules, tags }: SetListProps) {
  const { session } = useOverlay().active;
  const [sets, setSets] = useState<readonly TagSet[]>([]);
  const [brand, setBrand] = useState<string>();
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    session.hashtags.sets(session.store.getState().text, network).then(setSets, () => undefined);
  }, [session, network]);
  const isAtCaret = usePlacement(network) === 'caret';
  const present = new Set(tags.map(({ key }) => key));
  const fitting = sets
    .filter((set) => brand === undefined || set.brand === brand)
    .map((set) => ({ set, names: tagsInTurn(set, present).flatMap((name) => toValidTag(name, rules) ?? []) }))
    .filter(({ names }) => names.length > 0);
  if (fitting.length === 0 && brand === undefined) return undefined;
  const insert = async (set: TagSet, names: readonly string[]) => {
    const isIn = isAtCaret
      ? await session.insertTags(names)
      : await session.edit([appendTags(text, names)], text);
    if (!isIn) return;
    const used = withUse(set, names, Date.now());
    // Not asked for anew: those used last come first, and what is pressed should not move.
    setSets((current) => current.map((one) => (one.id === set.id ? used : one)));
    await session.hashtags.noteSetUse(set.id, names).catch(() => undefined);
  };
  return (
    <PanelPart title={t('panel.hashtags.sets')} action={undefined} part="tag-sets">
      <BrandChoice sets={sets} chosen={brand} onChosen={setBrand} />
      <ul className="panel-tags">
        {(showsAll ? fitting : fitting.slice(0, fewSets)).map(({ set, names }) => (
          <SetRow key={set.id} set={set} names={names} onInsert={() => void insert(set, names)} />
        ))}
      </ul>
      {!showsAll && fitting.length > fewSets && (
        <button type="button" className="quiet" data-part="all-sets" onClick={() => setShowsAll(true)}>
          {t('panel.hashtags.allSets', { count: formatNumber(fitting.length) })}
        </button>
      )}
    </PanelPart>
  );
}
