import { useEffect, useState } from 'react';
import { type Language, languages } from '../../../lib/checks/language/language';
import type { BrowserModelState, ModelApis } from '../../../lib/rewrite/built-in/browser-model';
import { builtInState, downloadBuiltIn } from '../../../lib/rewrite/built-in/built-in-rewriter';

/** The browser's own model, as this page sees it. */
export interface BuiltIn {
  readonly state: BrowserModelState;
  /** Which of our languages it writes. */
  readonly writes: readonly Language[];
  /** To be called by a press. @param onProgress Told 0 to 1. */
  download(onProgress: (loaded: number) => void): Promise<void>;
}

type Known = Omit<BuiltIn, 'download'>;

const apis = () => globalThis as ModelApis;

/** `undefined` until it is known. Asking downloads nothing. */
export function useBuiltIn(): BuiltIn | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    look().then(setKnown, (error: unknown) => console.error('The browser’s model did not tell.', error));
  }, []);
  return (
    known && {
      ...known,
      async download(onProgress) {
        await downloadBuiltIn(apis(), onProgress);
        setKnown(await look());
      },
    }
  );
}

async function look(): Promise<Known> {
  const states = await Promise.all(
    languages.map(async (language) => {
      // One that can't even say so is none.
      const state = await builtInState(apis(), { language }).catch(() => 'unavailable' as const);
      return { language, state };
    }),
  );
  const none = states.every(({ state }) => state === 'missing') ? 'missing' : 'unavailable';
  const writes = states.filter(({ state }) => state !== 'missing' && state !== 'unavailable');
  return { state: writes[0]?.state ?? none, writes: writes.map(({ language }) => language) };
}
