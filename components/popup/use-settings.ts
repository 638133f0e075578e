import { useEffect, useState } from 'react';
import { settings, type Settings } from '../../lib/settings/settings';

/** The settings, kept up to date; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [current, setCurrent] = useState<Settings>();
  useEffect(() => {
    let mounted = true;
    const stop = settings.watch((changed) => setCurrent(changed));
    settings.getValue().then(
      (read) => mounted && setCurrent(read),
      (error: unknown) => console.error('The settings could not be read.', error),
    );
    return () => {
      mounted = false;
      stop();
    };
  }, []);
  return current;
}
