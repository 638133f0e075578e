import { settings, type Settings } from '../../lib/settings/settings';
import { useStoredItem } from '../ui/use-stored-item';

/** The settings, kept up to date; undefined until they are read. */
export function useSettings(): Settings | undefined {
  return useStoredItem(settings);
}
