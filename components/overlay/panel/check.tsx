import { t } from '../../../lib/i18n/i18n';
import { CheckIcon } from '../icons';

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly part?: string;
  /** Whether an administrator has set it. */
  readonly isLocked?: boolean;
  onChange(isOn: boolean): Promise<void>;
}

/** A tick box that is a button: the mouse and the panel's keys press it without taking the focus. */
export function Check({ label, isOn, part, isLocked = false, onChange }: CheckProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isOn}
      className="panel-check"
      data-part={part}
      disabled={isLocked}
      title={isLocked ? t('managed.set') : undefined}
      // What could not be kept stays as it is drawn.
      onClick={() => void onChange(!isOn).catch(() => undefined)}
    >
      <span className="panel-box">{isOn && <CheckIcon />}</span>
      <span>{label}</span>
    </button>
  );
}
