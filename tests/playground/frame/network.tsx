import type { ReactNode } from 'react';
import type { Composing } from '../mounts/use-composer';
import './network.css';
import { SentList } from './sent-list';

interface NetworkProps {
  readonly title: string;
  readonly sent: readonly string[];
  readonly children: ReactNode;
}

/** A network's page in the playground's own look: a strip, a column, and what was sent. */
export function Network({ title, sent, children }: NetworkProps) {
  return (
    <div className="net">
      <div className="net-strip">{title}</div>
      <div className="net-column">
        {children}
        <SentList sent={sent} />
      </div>
    </div>
  );
}

interface SendButtonProps {
  readonly composing: Pick<Composing, 'text' | 'send'>;
  readonly children: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function SendButton({ composing, children, attributes }: SendButtonProps) {
  return (
    <button
      type="button"
      data-send
      className="main-button"
      disabled={composing.text.trim() === ''}
      onClick={composing.send}
      {...attributes}
    >
      {children}
    </button>
  );
}

/** A counter like the network's own. `used` is computed by other means than the extension's. */
export function NativeCounter({ used, limit }: { readonly used: number; readonly limit: number }) {
  return (
    <span data-native-counter className={used > limit ? 'remaining remaining-over' : 'remaining'}>
      {used}/{limit}
    </span>
  );
}
