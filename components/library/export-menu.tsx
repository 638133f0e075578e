import { t, uiLanguage } from '../../lib/i18n/i18n';
import type { LibraryEntry } from '../../lib/snippets/library/library-entry';
import { noteBackup } from '../../lib/settings/backup/backup-plan';
import type { Snippet } from '../../lib/snippets/snippet';
import { isoDay } from '../../lib/snippets/count-use';
import { useLibrary, useLibraryState } from './library-context';
import { usePopup } from '../popup/popup-context';
import { showToast } from '../popup/show-toast';

type Kind = 'json' | 'csv' | 'espanso';

/** Writes everything, or what is shown, to a file. */
export function ExportMenu({ shown }: { shown: readonly LibraryEntry[] }) {
  const { services } = useLibrary();
  const { store } = usePopup();
  const entries = useLibraryState((state) => state.library)?.entries ?? [];

  async function save(kind: Kind): Promise<void> {
    // A backup is everything, the trash included; what goes to another program is what one sees.
    const all = (kind === 'json' ? entries : shown).map(({ snippet }) => snippet);
    // A team's replies come from the team.
    const snippets = kind === 'json' ? all.filter(({ team }) => team === undefined) : all;
    try {
      const { name, type, content } = await write(kind, snippets);
      services.download(`postwright-${isoDay(new Date())}.${name}`, type, content);
      if (kind === 'json') await noteBackup(Date.now());
    } catch (error) {
      console.error('Nothing was exported.', error);
      showToast(store, t('library.failed'));
    }
  }

  return (
    <select
      className="library-export"
      aria-label={t('library.export.title')}
      value=""
      disabled={entries.length === 0}
      onChange={(event) => void save(event.target.value as Kind)}
    >
      <option value="">{t('library.export.title')}</option>
      <option value="json">{t('library.export.json')}</option>
      <option value="csv">{t('library.export.csv')}</option>
      <option value="espanso">{t('library.export.espanso')}</option>
    </select>
  );
}

/** What the formats need is loaded when it is. */
async function write(kind: Kind, snippets: readonly Snippet[]) {
  switch (kind) {
    case 'json': {
      const { writeOwnFormat } = await import('../../lib/snippets/transfer/own-format');
      return { name: 'json', type: 'application/json', content: writeOwnFormat(snippets, Date.now()) };
    }
    case 'csv': {
      const { writeCsv } = await import('../../lib/snippets/transfer/csv-format');
      // Excel splits a table at what its language does not use for decimals.
      const separator = uiLanguage() === 'fr' ? ';' : ',';
      return { name: 'csv', type: 'text/csv;charset=utf-8', content: writeCsv(snippets, separator) };
    }
    case 'espanso': {
      const { writeEspanso } = await import('../../lib/snippets/transfer/espanso-export');
      return { name: 'yml', type: 'text/yaml;charset=utf-8', content: writeEspanso(snippets) };
    }
  }
}
