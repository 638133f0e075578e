import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/i18n';
import { type Managed, managedCopy } from '../../lib/settings/managed/managed';
import type { addressLists } from '../../lib/settings/managed/read-managed';
import { useStored } from './use-stored';

type ManagedPart = Exclude<keyof Managed, keyof typeof addressLists>;

/** A setting by the part that it is in: `settings.strictness`. */
export type SettingName = {
  [Part in ManagedPart]: `${Part}.${keyof NonNullable<Managed[Part]> & string}`;
}[ManagedPart];

/** Whether an administrator has set one of these. */
export function useIsLocked(names: readonly SettingName[]): boolean {
  const managed = useStored(managedCopy);
  return names.some((name) => {
    const [part = '', key = ''] = name.split('.');
    return Object.hasOwn(managed[part as ManagedPart] ?? {}, key);
  });
}

/** Controls of settings; they can't be used, and say why, where an administrator has set one of them. */
export function Locked({ by, children }: { by: readonly SettingName[]; children: ReactNode }) {
  const isLocked = useIsLocked(by);
  // The same element either way: what is in it must not begin anew.
  return (
    <fieldset className={isLocked ? 'locked' : 'unlocked'} disabled={isLocked}>
      {children}
      {isLocked && <p className="locked-note">{t('managed.set')}</p>}
    </fieldset>
  );
}
