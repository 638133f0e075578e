import { storage } from 'wxt/utils/storage';

/** Host → day on which its profile was last checked, where the user has been told that the network looks new. */
const saidNew = storage.defineItem<Readonly<Record<string, string>>>('local:saidNew', { fallback: {} });

/** Whether the user has yet to be told so of this host; a profile that was checked again may be told again. */
export async function isNews(host: string, checkedOn: string): Promise<boolean> {
  return (await saidNew.getValue())[host] !== checkedOn;
}

export async function rememberSaidNew(host: string, checkedOn: string): Promise<void> {
  await saidNew.setValue({ ...(await saidNew.getValue()), [host]: checkedOn });
}
