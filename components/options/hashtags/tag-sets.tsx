import { useState } from 'react';
import type { TagSet } from '../../../lib/hashtags/sets/tag-set';
import { t } from '../../../lib/i18n/i18n';
import { isolate } from '../../../lib/i18n/isolate';
import { sites } from '../../../lib/sites/sites';
import { Button } from '../../ui/button';
import { Group } from '../group';
import { languageName } from '../language-name';
import { useOptions } from '../options-context';
import { TagSetForm } from './tag-set-form';
import { useRead } from './use-read';

/** The user's sets of tags, to be made, changed and taken off. */
export function TagSets() {
  const { services, run, say } = useOptions();
  const { hashtags } = services;
  const sets = useRead(hashtags.listSets) ?? [];
  const [edited, setEdited] = useState<TagSet | 'new'>();

  const save = async (set: TagSet) => {
    await hashtags.putSets([set]);
    setEdited(undefined);
  };
  const remove = async (set: TagSet) => {
    await hashtags.removeSets([set.id]);
    say(t('options.hashtags.setRemoved', { name: isolate(set.name) }), () => run(hashtags.putSets([set])));
  };
  return (
    <Group title={t('options.hashtags.sets')} hint={t('options.hashtags.setsHint')}>
      <ul className="rows">
        {sets.map((set) => (
          <li className="row" key={set.id}>
            <span className="row-text">
              <bdi className="row-title">{set.name}</bdi>
              <span className="row-meta">
                <span dir="auto">{set.tags.map((name) => `#${name}`).join(' ')}</span>
                {set.brand && <bdi>{set.brand}</bdi>}
                {set.campaign && <bdi>{set.campaign}</bdi>}
                {set.language && <span>{languageName(set.language)}</span>}
                {set.networks.map((id) => (
                  <bdi key={id}>{sites.find((site) => site.id === id)?.name ?? id}</bdi>
                ))}
              </span>
            </span>
            <Button variant="quiet" onClick={() => setEdited(set)}>
              {t('options.hashtags.editSet')}
            </Button>
            <Button variant="quiet" onClick={() => run(remove(set))}>
              {t('options.hashtags.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {edited ? (
        <TagSetForm
          key={edited === 'new' ? '' : edited.id}
          set={edited === 'new' ? undefined : edited}
          sets={sets}
          onSave={(set) => run(save(set))}
          onCancel={() => setEdited(undefined)}
        />
      ) : (
        <div className="buttons">
          <Button onClick={() => setEdited('new')}>{t('options.hashtags.newSet')}</Button>
        </div>
      )}
    </Group>
  );
}
