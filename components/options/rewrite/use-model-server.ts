import { useEffect, useState } from 'react';
import { sendMessage } from '../../../lib/messaging/messaging';
import type { ModelServerChange } from '../../../lib/rewrite/server/model-store';

/** The user's server with a model, as the background has it; its key stays there. */
export interface KeptModelServer {
  readonly server: { readonly url: string; readonly model: string; readonly hasKey: boolean } | undefined;
  save(change: ModelServerChange): Promise<void>;
  remove(): Promise<void>;
}

/** `undefined` until it is read. */
export function useModelServer(): KeptModelServer | undefined {
  const [kept, setKept] = useState<Pick<KeptModelServer, 'server'>>();
  useEffect(() => {
    read().then(setKept, (error: unknown) => console.error('The server could not be read.', error));
  }, []);
  if (!kept) return undefined;
  return {
    server: kept.server,
    async save(change) {
      await sendMessage('saveModelServer', { server: change });
      setKept(await read());
    },
    async remove() {
      await sendMessage('removeModelServer');
      setKept(await read());
    },
  };
}

async function read(): Promise<Pick<KeptModelServer, 'server'>> {
  // Where there is none, Chromium answers `null`.
  const server = (await sendMessage('readModelServer')) as KeptModelServer['server'] | null;
  return { server: server ?? undefined };
}
