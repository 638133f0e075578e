import { useCallback } from 'react';
import { t } from '../../../lib/i18n/i18n';
import { Group } from '../group';
import { useOptions } from '../options-context';
import { AddLibrary } from './add-library';
import { LibraryRow } from './library-row';
import { useLibraries } from './use-libraries';

/** The libraries that teams publish and the user reads. */
export function TeamSection() {
  const { services } = useOptions();
  const { libraries, reload } = useLibraries(useCallback(() => services.teams.list(), [services]));
  if (!libraries) return undefined;
  return (
    <>
      <p className="lead">{t('team.lead')}</p>
      <Group title={t('team.list')} hint={t('team.hint')}>
        {libraries.length > 0 ? (
          <ul className="rows">
            {libraries.map((library) => (
              <LibraryRow key={library.url} library={library} onChange={reload} />
            ))}
          </ul>
        ) : (
          <p className="field-hint">{t('team.none')}</p>
        )}
        <AddLibrary libraries={libraries} onChange={reload} />
      </Group>
    </>
  );
}
