import { t } from '../../lib/i18n/i18n';
import { IconButton } from '../ui/icon-button';
import { BackIcon } from '../ui/icons';

/** Head of a view that was opened from the list. */
export function ViewHeader({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <header className="view-header">
      <IconButton label={t('popup.back')} icon={<BackIcon />} onClick={onBack} />
      <h1>{title}</h1>
    </header>
  );
}
