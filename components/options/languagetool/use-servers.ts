import { useEffect, useState } from 'react';
import type { KnownFacts } from '../../../lib/checks/languagetool/facts-store';
import type { LanguageToolServer } from '../../../lib/checks/languagetool/server';
import { sendMessage } from '../../../lib/messaging/messaging';

/** The list of servers and what they have told, as the background has them. */
export interface Servers {
  readonly list: readonly LanguageToolServer[];
  readonly facts: KnownFacts;
  /** Keeps another list. */
  save(list: readonly LanguageToolServer[]): Promise<void>;
  /** Reads again what servers have told. */
  refresh(): Promise<void>;
}

/** `undefined` until they are read. */
export function useServers(): Servers | undefined {
  const [list, setList] = useState<readonly LanguageToolServer[]>();
  const [facts, setFacts] = useState<KnownFacts>({});
  const refresh = async () => setFacts(await sendMessage('listServerFacts'));
  useEffect(() => {
    const load = async () => {
      setList(await sendMessage('listServers'));
      setFacts(await sendMessage('listServerFacts'));
    };
    load().catch((error: unknown) => console.error('The servers could not be read.', error));
  }, []);
  if (!list) return undefined;
  return {
    list,
    facts,
    refresh,
    async save(next) {
      await sendMessage('saveServers', { servers: [...next] });
      setList(next);
    },
  };
}
