import { useEffect, useState } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';
import { CloseIcon } from './icons';

/** A short message after the fact, with at most one thing to do about it. */
export interface ToastMessage {
  /** Tells two toasts with the same words apart. */
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

interface ToastProps {
  readonly message: ToastMessage | undefined;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** Long enough to read it; and, when it has a button, to reach that. */
const READ_MS = 5_000;
const REACH_MS = 10_000;

/** The place where toasts appear. Always mounted: a live region announces only what is put into it later. */
export function Toast({ message, ...rest }: ToastProps) {
  return (
    <div role="status" className="toast-place">
      {message && <ToastBody key={message.id} message={message} {...rest} />}
    </div>
  );
}

function ToastBody({ message, dismissLabel, onDismiss }: ToastProps & { message: ToastMessage }) {
  /** Whether someone is about to use it: it must not vanish under the pointer or with the focus. */
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, message.action ? REACH_MS : READ_MS);
    return () => clearTimeout(timer);
  }, [held, message, onDismiss]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-text">{message.text}</span>
      {message.action && (
        <Button variant="quiet" onClick={message.action.run}>
          {message.action.label}
        </Button>
      )}
      <IconButton label={dismissLabel} icon={<CloseIcon />} onClick={onDismiss} />
    </div>
  );
}
