import { useSyncExternalStore } from 'react';
import { type OptionsSection, sectionOf } from './sections';

/** The section that the address names. Another one begins at its top, as a new page would. */
export function useSection(): OptionsSection {
  return sectionOf(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(listener: () => void): () => void {
  const onChange = () => {
    window.scrollTo(0, 0);
    listener();
  };
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
